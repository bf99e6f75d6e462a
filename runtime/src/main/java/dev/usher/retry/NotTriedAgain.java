package dev.usher.retry;

import java.io.Serial;

/**
 * Why a failure was the last of its call, where that is not plain. Suppressed in the exception that
 * the call ends with, and part of its message where it is one of Usher's own.
 */
public final class NotTriedAgain extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * An explanation.
   *
   * @param explanation on one line
   */
  public NotTriedAgain(String explanation) {
    super(explanation, null, false, false);
  }
}
