package com.acme;

import dev.usher.annotations.Model;

final class Events {
  @Model
  sealed interface Event permits Change {}

  @Model(discriminator = "kind")
  sealed interface Change extends Event permits Deep {}

  @Model
  record Deep(long id) implements Change {}
}
