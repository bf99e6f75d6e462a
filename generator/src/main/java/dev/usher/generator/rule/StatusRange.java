package dev.usher.generator.rule;

/** The statuses of answers that are errors. */
final class StatusRange {
  static final String HINT = "write a status from 400 to 599";

  private StatusRange() {}

  static boolean isError(int status) {
    return status >= 400 && status <= 599;
  }
}
