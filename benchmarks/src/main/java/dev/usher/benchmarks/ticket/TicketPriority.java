package dev.usher.benchmarks.ticket;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;

/** How urgent a ticket is. */
@Model
public enum TicketPriority {
  @Json(name = "low")
  LOW,
  @Json(name = "normal")
  NORMAL,
  @Json(name = "high")
  HIGH,
  @Json(name = "urgent")
  URGENT
}
