package com.acme;

import dev.usher.annotations.Model;

final class Outer {
  @Model
  record Secret(long id) {}

  static final class Inner {
    @Model
    enum Colour {
      RED
    }
  }
}
