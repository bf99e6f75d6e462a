package com.acme;

import dev.usher.annotations.IdempotencyKey;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Unwrap;

@RequiresScope("tickets")
class Tickets {
  @Unwrap("ticket")
  String show(@IdempotencyKey String key) {
    return key;
  }
}
