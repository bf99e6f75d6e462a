package com.acme;

import dev.usher.ApiError;

class GoneException extends Exception {
  private static final long serialVersionUID = 1L;

  GoneException(ApiError error) {
    super(error.message());
  }
}
