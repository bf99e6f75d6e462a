package dev.usher.generator.diagnostic;

/** How bad a diagnostic is. */
public enum Severity {
  /** Compilation fails; cannot be suppressed. */
  ERROR,
  /** Compilation goes on; {@code @SuppressWarnings} silences it. */
  WARNING
}
