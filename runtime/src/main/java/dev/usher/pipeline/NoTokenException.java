package dev.usher.pipeline;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** No token is to be had, and asking again would not help. Messages hold nothing secret. */
public final class NoTokenException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * That there is no token.
   *
   * @param problem why, and what to do about it
   * @param cause what was thrown by what Usher asked; null where nothing was
   */
  public NoTokenException(String problem, @Nullable Throwable cause) {
    super(problem, cause);
  }

  /** Why, and what to do about it. */
  public String problem() {
    return String.valueOf(getMessage());
  }
}
