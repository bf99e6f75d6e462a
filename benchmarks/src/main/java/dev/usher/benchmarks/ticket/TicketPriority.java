package dev.usher.benchmarks.ticket;

import com.squareup.moshi.Json;

/** How urgent a ticket is. */
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
