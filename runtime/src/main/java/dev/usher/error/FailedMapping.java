package dev.usher.error;

import com.squareup.moshi.JsonDataException;
import dev.usher.diagnosis.Quote;
import java.io.Serial;

/**
 * A mapping of the user's that gave no exception, or no case of an error type. The cause of the
 * plain exception that is thrown.
 */
public final class FailedMapping extends RuntimeException {

  private static final int LONGEST = 300;

  @Serial private static final long serialVersionUID = 1L;

  private FailedMapping(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * A mapping to an exception that failed.
   *
   * @param rule the case that it is for, as {@code 422 RecordInvalid}
   * @param cause what the user's code threw; where the body does not decode, where and why, without
   *     its values
   */
  static FailedMapping ofException(String rule, Throwable cause) {
    return new FailedMapping(
        "the exception mapped to %s could not be made (%s)".formatted(rule, why(cause)), cause);
  }

  /**
   * A case of an error type that could not be made.
   *
   * @param rule what it is for, as {@code 422 RecordInvalid}
   * @param cause what the user's code threw; where the body does not decode, where and why, without
   *     its values
   */
  public static FailedMapping ofCase(String rule, Throwable cause) {
    return new FailedMapping(
        "the case for %s could not be made (%s)".formatted(rule, why(cause)), cause);
  }

  /** What decoders say is without values; what constructors say may not be, and this is logged. */
  private static String why(Throwable cause) {
    String name = cause.getClass().getSimpleName();
    return cause instanceof JsonDataException
        ? name + ": " + Quote.line(String.valueOf(cause.getMessage()), LONGEST)
        : name;
  }
}
