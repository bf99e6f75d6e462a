package dev.usher.generator.writer;

import java.util.Locale;

/**
 * Java literals on one line, in ASCII. JavaPoet's own break a string at its line feeds, and at what
 * else Unicode takes for the end of a line; a path or a header must stay one token.
 */
public final class Literals {

  private Literals() {}

  /** The string literal of {@code value}. */
  public static String string(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"') {
        literal.append("\\\"");
      } else if (c >= ' ' && c <= '~' && c != '\\') {
        literal.append(c);
      } else {
        literal.append(escaped(c));
      }
    }
    return literal.append('"').toString();
  }

  /** The literal of a boxed primitive. */
  static String primitive(Object value) {
    if (value instanceof Character c) {
      return "'" + (c == '"' ? "\"" : c == '\'' ? "\\'" : escaped(c)) + "'";
    }
    if (value instanceof Long) {
      return value + "L";
    }
    if (value instanceof Float number) {
      return number.isNaN()
          ? "0f / 0f"
          : number.isInfinite() ? (number > 0 ? "1f / 0f" : "-1f / 0f") : number + "f";
    }
    if (value instanceof Double number) {
      return number.isNaN()
          ? "0.0 / 0"
          : number.isInfinite() ? (number > 0 ? "1.0 / 0" : "-1.0 / 0") : number.toString();
    }
    return value.toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          c < ' ' || c > '~' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
    };
  }
}
