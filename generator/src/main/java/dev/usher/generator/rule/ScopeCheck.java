package dev.usher.generator.rule;

import java.util.Locale;

/** What becomes of an endpoint out of reach of the scopes held. */
public enum ScopeCheck {
  /** A warning. */
  WARN,
  /** An error. */
  ERROR,
  /** Nothing. */
  OFF;

  /** As written in the option {@code usher.scopeCheck}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
