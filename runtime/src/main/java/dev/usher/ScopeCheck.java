package dev.usher;

/** What is done about endpoints whose scopes the token is known not to hold. */
public enum ScopeCheck {
  /** Nothing: Zendesk answers 403. */
  OFF,
  /** A warning is logged when the client is made, and once per endpoint when it is called. */
  WARN,
  /**
   * As {@link #WARN} when the client is made; a call is refused with {@link MissingScopeException}
   * and not sent.
   */
  FAIL
}
