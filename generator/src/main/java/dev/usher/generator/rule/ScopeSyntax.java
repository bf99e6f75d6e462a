package dev.usher.generator.rule;

import java.util.regex.Pattern;

/** What an OAuth scope looks like: {@code tickets}, {@code tickets:read}, {@code read}. */
public final class ScopeSyntax {
  private static final Pattern SCOPE = Pattern.compile("[a-z][a-z0-9_.-]*(:[a-z][a-z0-9_.-]*)?");

  private ScopeSyntax() {}

  /** Whether {@code text} can be a scope; whether Zendesk knows it is another question. */
  public static boolean isWellFormed(String text) {
    return SCOPE.matcher(text).matches();
  }
}
