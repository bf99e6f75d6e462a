package com.acme;

import dev.usher.ApiError;
import dev.usher.FieldError;
import dev.usher.TransportException;
import dev.usher.annotations.OnError;
import dev.usher.annotations.OnTransportError;
import java.util.List;

sealed interface TicketError {
  @OnError(status = 422)
  record Invalid(List<FieldError> fields) implements TicketError {}

  @OnTransportError
  record Unreachable(TransportException cause) implements TicketError {}

  @OnError
  record Other(ApiError error) implements TicketError {}
}
