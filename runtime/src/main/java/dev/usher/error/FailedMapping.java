package dev.usher.error;

import java.io.Serial;

/**
 * A mapping of the user's that gave no exception. The cause of the plain exception that is thrown.
 */
public final class FailedMapping extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * A mapping that failed.
   *
   * @param rule the case that it is for, as {@code 422 RecordInvalid}
   * @param cause what the user's code threw; where the body does not decode, where and why, without
   *     its values
   */
  FailedMapping(String rule, Throwable cause) {
    super(
        "the exception mapped to %s could not be made (%s)"
            .formatted(rule, cause.getClass().getSimpleName()),
        cause);
  }
}
