package dev.usher.support;

import org.jspecify.annotations.Nullable;

/** What it means that an answer holds no value. */
enum Absence {
  /** A value is due. */
  REFUSED,

  /** It is an answer: {@code Optional}. */
  ALLOWED;

  /**
   * Null, where that is allowed.
   *
   * @param path where the value was expected
   * @param problem what is there instead
   */
  @Nullable Void at(String path, String problem, Answer answer) {
    if (this == REFUSED) {
      throw answer.malformed(path, problem);
    }
    return null;
  }
}
