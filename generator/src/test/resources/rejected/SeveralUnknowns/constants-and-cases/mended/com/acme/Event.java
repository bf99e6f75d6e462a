package com.acme;

import dev.usher.annotations.Model;
import dev.usher.annotations.Unknown;

@Model
sealed interface Event {
  @Model
  @Unknown
  record Other(String type) implements Event {}

  @Model
  record Any(String type) implements Event {}

  @Model
  enum Priority {
    @Unknown
    OTHER,
    LOW,
    ANY
  }
}
