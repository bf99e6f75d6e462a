package com.acme;

import dev.usher.ApiError;

final class NoSuchTicketException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchTicketException(ApiError error) {
    super(error.message());
  }
}
