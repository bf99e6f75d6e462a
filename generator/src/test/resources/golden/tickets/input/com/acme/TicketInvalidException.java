package com.acme;

import dev.usher.ApiError;

public final class TicketInvalidException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public TicketInvalidException(ApiError error) {
    super(error.message());
  }
}
