package com.acme;

import dev.usher.ApiError;

final class GoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GoneException(ApiError error) {
    super(error.message());
  }
}
