package com.acme;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;

@Model
record Ticket(
    long createdAt,
    String updated_at,
    @Json(name = "id") long ticketId,
    @Json(name = "note") String text) {}
