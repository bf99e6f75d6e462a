package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;
import dev.usher.annotations.OnTransportError;

sealed interface CreateTicketError {

  @OnError(status = 422)
  record Invalid(ApiError error) implements CreateTicketError {}

  @OnTransportError
  record Unreachable() implements CreateTicketError {}

  @OnError
  record Other(ApiError error) implements CreateTicketError {}
}
