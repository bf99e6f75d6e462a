package com.acme;

import dev.usher.annotations.Model;
import java.util.List;

final class Outer {
  @Model
  record Ticket(Secret secret, List<Secret[]> secrets) {}

  @Model
  record Secret(long id) {}
}
