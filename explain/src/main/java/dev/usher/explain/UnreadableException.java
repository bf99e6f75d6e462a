package dev.usher.explain;

import java.io.Serial;

/** An input that holds nothing to explain. Its message says why, and what to do. */
final class UnreadableException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }
}
