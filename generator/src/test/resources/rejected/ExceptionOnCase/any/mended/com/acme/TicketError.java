package com.acme;

import dev.usher.ApiError;
import dev.usher.FieldError;
import dev.usher.annotations.OnError;
import java.util.List;

sealed interface TicketError {
  @OnError(status = 422)
  record Invalid(List<FieldError> fields) implements TicketError {}

  @OnError
  record Other(ApiError error) implements TicketError {}
}
