package com.acme;

import dev.usher.annotations.Model;

@Model
sealed interface Event {
  @Model
  record Plain(String body) implements Event {}

  @Model
  record Thing() implements Event {}

  @Model
  record Kind() implements Event {}

  @Model
  record Marked() implements Event {}

  @Model
  record Wide() implements Event {}

  @Model
  record Open() implements Event {}

  @Model
  sealed interface Inner extends Event permits Deep {}

  @Model
  record Deep(long id) implements Inner {}
}
