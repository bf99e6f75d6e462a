package com.acme;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;

@Model
record Ticket(long id, @Json(name = "remark") String note) {}
