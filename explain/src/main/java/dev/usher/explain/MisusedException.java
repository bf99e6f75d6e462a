package dev.usher.explain;

import java.io.Serial;

/** Arguments that make no sense. Its message names the one, and the mend. */
final class MisusedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  MisusedException(String message) {
    super(message);
  }
}
