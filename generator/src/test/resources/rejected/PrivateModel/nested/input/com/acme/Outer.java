package com.acme;

import dev.usher.annotations.Model;

final class Outer {
  @Model
  private record Secret(long id) {}

  private static final class Inner {
    @Model
    enum Colour {
      RED
    }
  }
}
