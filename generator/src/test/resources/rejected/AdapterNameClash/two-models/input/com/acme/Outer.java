package com.acme;

import dev.usher.annotations.Model;

final class Outer {
  @Model
  record Ticket(long id) {}
}
