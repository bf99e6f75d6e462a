package com.acme;

import dev.usher.annotations.Model;

@Model
sealed interface Event<T> {
  @Model
  record Comment(String body) implements Event<String> {}

  @Model
  record Change<T>(T before, T after) implements Event<T> {}
}
