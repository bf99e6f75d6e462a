package dev.usher.micrometer;

import dev.usher.CallOutcome;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * What an observation is told as its error. The exception that the caller gets may hold bodies and
 * headers; this holds the outcome, and the status or the class of the failure.
 */
final class CallFailure extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private CallFailure(String message) {
    super(message, null, false, false);
  }

  /** As {@code refused: 404}, {@code no_answer: SocketTimeoutException}. */
  static CallFailure of(CallOutcome outcome, int status, @Nullable String failure) {
    String what = failure == null ? Tag.status(status) : failure;
    return new CallFailure(Tag.value(outcome) + ": " + what);
  }
}
