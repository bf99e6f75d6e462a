package com.acme;

import dev.usher.annotations.OnError;
import java.util.Optional;

sealed interface TicketError {
  @OnError
  record Other(boolean open, Optional<String> error, int size) implements TicketError {}
}
