package com.acme;

import dev.usher.annotations.Model;

@Model
sealed interface Event {
  @Model
  record Comment(String body) implements Event {}

  @Model
  record Change<T>(T before, T after) implements Event {}
}
