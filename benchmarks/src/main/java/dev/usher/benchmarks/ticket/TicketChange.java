package dev.usher.benchmarks.ticket;

import com.squareup.moshi.Json;

/** A small change to a ticket, as the body of a {@code PUT}. */
public record TicketChange(
    TicketStatus status, @Json(name = "assignee_id") long assigneeId, String subject) {}
