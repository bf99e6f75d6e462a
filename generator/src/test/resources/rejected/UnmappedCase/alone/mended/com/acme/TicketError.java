package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;

sealed interface TicketError {
  @OnError
  record Other(ApiError error) implements TicketError {}
}
