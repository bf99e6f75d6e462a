package com.acme;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;

@Model
record Ticket(
    long createdAt,
    String created_at,
    @Json(name = "id") long ticketId,
    @Json(name = "id") String text) {}
