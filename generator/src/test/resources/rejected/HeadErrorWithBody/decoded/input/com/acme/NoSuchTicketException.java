package com.acme;

import dev.usher.ApiError;
import java.util.Map;

final class NoSuchTicketException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchTicketException(ApiError error, Map<String, String> body) {
    super(error.message());
  }
}
