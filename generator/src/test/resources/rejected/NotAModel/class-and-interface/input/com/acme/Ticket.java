package com.acme;

import dev.usher.annotations.Model;

@Model
final class Ticket {
  @Model
  interface Event {}

  @Model
  @interface Mark {}

  @Model
  abstract static sealed class Shape permits Circle {}

  static final class Circle extends Shape {}
}
