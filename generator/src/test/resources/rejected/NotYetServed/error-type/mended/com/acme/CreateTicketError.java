package com.acme;

import dev.usher.ApiError;

sealed interface CreateTicketError {

  record Invalid(ApiError error) implements CreateTicketError {}

  record Unreachable() implements CreateTicketError {}

  record Other(ApiError error) implements CreateTicketError {}
}
