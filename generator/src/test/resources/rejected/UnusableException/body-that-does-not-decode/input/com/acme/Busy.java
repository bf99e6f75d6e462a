package com.acme;

import dev.usher.ApiError;

@SuppressWarnings("serial")
class Busy extends RuntimeException {
  Busy(ApiError error, java.time.OffsetDateTime until) {
    super(error.toString());
  }
}
