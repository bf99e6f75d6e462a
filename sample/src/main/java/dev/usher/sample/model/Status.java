package dev.usher.sample.model;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;
import dev.usher.annotations.Unknown;

/** Where a ticket stands. */
@Model
public enum Status {
  NEW,
  OPEN,
  PENDING,
  @Json(name = "hold")
  ON_HOLD,
  SOLVED,
  CLOSED,
  @Unknown
  OTHER
}
