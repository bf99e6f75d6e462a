package dev.usher.fuzz;

import dev.usher.ApiError;
import java.io.Serial;

/** A checked exception of the user's own, made from the decoded body. */
final class TicketInvalidException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  TicketInvalidException(ApiError error, Problem problem) {
    super("invalid: " + error.code() + " " + problem);
  }
}
