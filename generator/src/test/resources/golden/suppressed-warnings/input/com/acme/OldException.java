package com.acme;

import dev.usher.ApiError;

public final class OldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @Deprecated
  public OldException(ApiError error) {
    super(error.toString());
  }
}
