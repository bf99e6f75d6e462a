package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;
import dev.usher.annotations.OnTransportError;

sealed interface TicketError {
  @OnError(status = 404)
  @OnError(status = 422, code = "RecordInvalid")
  record Invalid(ApiError error) implements TicketError {}

  @OnError(status = 422)
  record Again(ApiError error) implements TicketError {}

  @OnError
  record Other(ApiError error) implements TicketError {}

  @OnError(code = "Rest")
  record Rest(ApiError error) implements TicketError {}

  @OnTransportError
  record Unreachable() implements TicketError {}

  @OnError(status = 500)
  record Fine() implements TicketError {}
}
