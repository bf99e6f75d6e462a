package com.acme;

import dev.usher.ApiError;

@Deprecated(forRemoval = true)
public final class GoneException extends Exception {
  private static final long serialVersionUID = 1L;

  public GoneException(ApiError error) {
    super(error.toString());
  }
}
