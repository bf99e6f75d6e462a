package com.acme;

import dev.usher.annotations.Model;

@Model
record Old(long id, @SuppressWarnings("deprecation") Older older) {

  @Deprecated
  @Model
  record Older(long id) {}

  @Model
  enum Kind {
    NEW,
    @Deprecated
    OLD
  }
}
