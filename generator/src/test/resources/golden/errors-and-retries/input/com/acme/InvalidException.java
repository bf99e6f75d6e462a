package com.acme;

import dev.usher.ApiError;

public class InvalidException extends Exception {
  private static final long serialVersionUID = 1;

  public InvalidException(ApiError error) {
    super(error.message());
  }
}
