package com.acme;

import dev.usher.annotations.Model;

@Model
record Ticket(long id) {
  @Model
  sealed interface Event permits Square {}

  @interface Mark {}

  abstract static sealed class Shape permits Circle {}

  static final class Circle extends Shape {}

  @Model
  record Square(long side) implements Event {}
}
