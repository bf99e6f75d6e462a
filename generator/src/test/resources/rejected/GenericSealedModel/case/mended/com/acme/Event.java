package com.acme;

import dev.usher.annotations.Model;

@Model
sealed interface Event {
  @Model
  record Comment(String body) implements Event {}

  @Model
  record Change(String before, String after) implements Event {}
}
