package com.acme;

import dev.usher.annotations.Model;

@Model
sealed interface Event {
  record Plain(String body) implements Event {}

  final class Thing implements Event {}

  @Model
  enum Kind implements Event {
    ONE
  }

  @Model
  final class Marked implements Event {}

  @Model
  non-sealed interface Wide extends Event {}

  non-sealed interface Open extends Event {}

  sealed interface Inner extends Event permits Deep {}

  @Model
  record Deep(long id) implements Inner {}
}
