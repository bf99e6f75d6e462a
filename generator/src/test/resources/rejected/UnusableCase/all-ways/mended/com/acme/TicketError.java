package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;

sealed interface TicketError {
  @OnError
  record Other(ApiError error) implements TicketError {}

  @OnError(status = 401)
  record Generic(ApiError error) implements TicketError {}

  @OnError(status = 402)
  record Plain() implements TicketError {}

  @OnError(status = 403)
  record Kind() implements TicketError {}

  sealed interface Open extends TicketError {
    @OnError(status = 404)
    record Gone() implements Open {}
  }
}
