package dev.usher.generator.rule;

import java.util.Optional;
import java.util.function.IntPredicate;

/** What OkHttp lets into a header: {@code okhttp3.Headers.Builder} says so. */
final class HeaderText {
  private HeaderText() {}

  /** The first character that is not for names. */
  static Optional<String> faultOfName(String name) {
    return first(name, c -> c <= ' ' || c > '~');
  }

  /** The first character that is not for values. */
  static Optional<String> faultOfValue(String value) {
    return first(value, c -> c != '\t' && (c < ' ' || c > '~'));
  }

  private static Optional<String> first(String text, IntPredicate isBad) {
    return text.chars()
        .filter(isBad)
        .mapToObj(c -> c == ' ' ? "a blank" : "the character U+%04X".formatted(c))
        .findFirst();
  }
}
