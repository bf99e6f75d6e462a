package com.acme;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;

@Model
record Ticket(long id, @Json(ignore = true) String note) {}
