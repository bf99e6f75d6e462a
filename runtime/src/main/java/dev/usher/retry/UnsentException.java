package dev.usher.retry;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** What a request needs could not be had, for a reason that may pass: it was not sent itself. */
public final class UnsentException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  /** That a request was not sent. */
  public UnsentException(String problem, @Nullable Throwable cause) {
    super(problem, cause);
  }
}
