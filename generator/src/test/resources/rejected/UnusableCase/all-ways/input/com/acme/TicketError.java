package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;

sealed interface TicketError {
  @OnError
  record Other(ApiError error) implements TicketError {}

  @OnError(status = 401)
  record Generic<T>(ApiError error) implements TicketError {}

  final class Plain implements TicketError {}

  enum Kind implements TicketError {
    BAD
  }

  non-sealed interface Open extends TicketError {}
}
