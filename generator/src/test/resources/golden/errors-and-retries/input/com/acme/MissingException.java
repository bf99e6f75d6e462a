package com.acme;

import dev.usher.ApiError;

public class MissingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public MissingException(ApiError error) {
    super(error.message());
  }
}
