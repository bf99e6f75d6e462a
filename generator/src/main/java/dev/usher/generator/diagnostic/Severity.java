package dev.usher.generator.diagnostic;

/** How bad a diagnostic is. */
public enum Severity {
  /** Compilation fails; cannot be suppressed. */
  ERROR,
  /**
   * Follows from an error that is reported where the mistake is: nothing can be generated, and
   * nothing more is said.
   */
  CONSEQUENCE,
  /** Compilation goes on; {@code @SuppressWarnings} silences it. */
  WARNING
}
