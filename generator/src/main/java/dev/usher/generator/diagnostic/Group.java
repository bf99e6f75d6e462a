package dev.usher.generator.diagnostic;

import java.util.Locale;

/**
 * What diagnostics are about; {@code @SuppressWarnings("usher:scope")} silences the warnings of a
 * group.
 */
public enum Group {
  /** The shape of an interface, its methods and their parameters. */
  DECLARATION,
  /** Errors of Zendesk's and the exceptions they become. */
  ERRORS,
  /** OAuth scopes. */
  SCOPE,
  /** What is sent again, and when. */
  RETRY,
  /** Lists that come page by page. */
  PAGING,
  /** JSON models. */
  MODEL;

  /** The group as written in {@code @SuppressWarnings}, without the prefix. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
