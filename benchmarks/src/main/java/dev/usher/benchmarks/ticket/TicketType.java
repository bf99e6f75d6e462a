package dev.usher.benchmarks.ticket;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;

/** What kind of matter a ticket is. */
@Model
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
