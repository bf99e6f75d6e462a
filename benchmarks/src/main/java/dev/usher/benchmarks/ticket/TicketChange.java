package dev.usher.benchmarks.ticket;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;

/** A small change to a ticket, as the body of a {@code PUT}. */
@Model
public record TicketChange(
    TicketStatus status, @Json(name = "assignee_id") long assigneeId, String subject) {}
