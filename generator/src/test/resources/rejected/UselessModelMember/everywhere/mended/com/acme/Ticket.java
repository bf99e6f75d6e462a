package com.acme;

import dev.usher.annotations.Model;
import dev.usher.annotations.Unknown;

@Model
record Ticket(long id) {
  @Model
  enum Status {
    OPEN
  }

  @Model(discriminator = "kind")
  sealed interface Event permits Comment, Other, Inner {}

  @Model(label = "comment")
  record Comment(String body) implements Event {}

  @Model
  @Unknown
  record Other(String type) implements Event {}

  @Model
  sealed interface Inner extends Event permits Deep {}

  @Model
  record Deep(long id) implements Inner {}
}
