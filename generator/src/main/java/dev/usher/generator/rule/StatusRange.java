package dev.usher.generator.rule;

/** The statuses of answers that are failures. */
final class StatusRange {
  static final String HINT = "write a status from 300 to 599";

  private StatusRange() {}

  static boolean isFailure(int status) {
    return status >= 300 && status <= 599;
  }
}
