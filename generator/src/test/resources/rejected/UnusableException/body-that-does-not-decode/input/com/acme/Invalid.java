package com.acme;

import dev.usher.ApiError;

@SuppressWarnings("serial")
class Invalid extends RuntimeException {
  Invalid(ApiError error, Details details) {
    super(error.toString());
  }

  public record Details(java.math.BigInteger limit) {}
}
