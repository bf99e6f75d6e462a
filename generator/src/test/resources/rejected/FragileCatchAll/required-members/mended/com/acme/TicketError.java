package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;
import java.util.Optional;

sealed interface TicketError {
  @OnError
  record Other(Optional<String> description, Optional<String> error, ApiError all) implements TicketError {}
}
