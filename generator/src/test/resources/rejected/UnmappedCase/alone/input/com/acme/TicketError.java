package com.acme;

import dev.usher.ApiError;

sealed interface TicketError {
  record Other(ApiError error) implements TicketError {}
}
