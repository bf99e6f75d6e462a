package dev.usher.sample;

import dev.usher.ApiError;
import dev.usher.FieldError;
import java.util.List;

/** Zendesk took the ticket for invalid; each field error says what to mend. */
public final class TicketInvalidException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> fieldErrors;

  TicketInvalidException(ApiError error) {
    super(error.message());
    this.fieldErrors = error.fieldErrors();
  }

  /** {@return what was wrong, field by field} */
  public List<FieldError> fieldErrors() {
    return fieldErrors;
  }
}
