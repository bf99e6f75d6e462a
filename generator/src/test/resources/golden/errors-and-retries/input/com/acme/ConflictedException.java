package com.acme;

import dev.usher.ApiError;

public class ConflictedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ConflictedException(ApiError error, Conflict conflict) {
    super(error.message() + conflict);
  }

  public record Conflict(String reason) {}
}
