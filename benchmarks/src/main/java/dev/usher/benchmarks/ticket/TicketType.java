package dev.usher.benchmarks.ticket;

import com.squareup.moshi.Json;

/** What kind of matter a ticket is. */
public enum TicketType {
  @Json(name = "question")
  QUESTION,
  @Json(name = "incident")
  INCIDENT,
  @Json(name = "problem")
  PROBLEM,
  @Json(name = "task")
  TASK
}
