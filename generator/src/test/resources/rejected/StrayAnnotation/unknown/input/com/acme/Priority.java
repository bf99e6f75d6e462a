package com.acme;

import dev.usher.annotations.Model;
import dev.usher.annotations.Unknown;

enum Priority {
  LOW,
  @Unknown
  OTHER;

  @Unknown static final Priority DEFAULT = LOW;

  @Unknown
  record Plain(long id) {}

  @Model
  @Unknown
  record Alone(long id) {}

  @Model
  enum Status {
    OPEN,
    @Unknown
    OTHER;

    @Unknown static final Status DEFAULT = OPEN;
  }

  @Model
  record Holder(@Unknown String a) {}
}
