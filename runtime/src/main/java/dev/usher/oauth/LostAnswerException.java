package dev.usher.oauth;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A request for a token went out, and nobody knows whether it was carried out. */
final class LostAnswerException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  LostAnswerException(String problem, @Nullable Throwable cause) {
    super(problem, cause);
  }
}
