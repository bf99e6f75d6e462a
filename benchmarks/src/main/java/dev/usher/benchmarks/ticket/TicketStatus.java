package dev.usher.benchmarks.ticket;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;

/** How far a ticket has got. */
@Model
public enum TicketStatus {
  @Json(name = "new")
  NEW,
  @Json(name = "open")
  OPEN,
  @Json(name = "pending")
  PENDING,
  @Json(name = "hold")
  HOLD,
  @Json(name = "solved")
  SOLVED,
  @Json(name = "closed")
  CLOSED
}
