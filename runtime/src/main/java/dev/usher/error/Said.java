package dev.usher.error;

import dev.usher.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the body of an error says, whichever its shape.
 *
 * @param code the code as received, or null
 * @param message the text for people, or null
 * @param fieldErrors what is wrong field by field
 * @param requestId the request id, where the body itself holds it (Sell), or null
 */
record Said(
    @Nullable String code,
    @Nullable String message,
    List<FieldError> fieldErrors,
    @Nullable String requestId) {

  /** Nothing that could be understood. */
  static final Said NOTHING = new Said(null, null, List.of(), null);

  static Said message(@Nullable String message) {
    return new Said(null, message, List.of(), null);
  }

  static Said of(@Nullable String code, @Nullable String message) {
    return new Said(code, message, List.of(), null);
  }

  static Said of(@Nullable String code, @Nullable String message, List<FieldError> fieldErrors) {
    return new Said(code, message, fieldErrors, null);
  }
}
