package com.acme;

import dev.usher.annotations.Model;
import dev.usher.annotations.Unknown;

@Model(label = "ticket", discriminator = "kind")
record Ticket(long id) {
  @Model(label = "status")
  enum Status {
    OPEN
  }

  @Model(label = "event")
  sealed interface Event permits Comment, Other, Inner {}

  @Model
  record Comment(String body) implements Event {}

  @Model(label = "other")
  @Unknown
  record Other(String type) implements Event {}

  @Model(label = "inner")
  sealed interface Inner extends Event permits Deep {}

  @Model
  record Deep(long id) implements Inner {}
}
