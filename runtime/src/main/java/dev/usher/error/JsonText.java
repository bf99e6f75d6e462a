package dev.usher.error;

import java.util.regex.Pattern;

/**
 * A text that is read as JSON from its start. Where it is cut short, or turns out to be no JSON, it
 * is {@linkplain #isBroken() broken}: nothing comes after that.
 */
final class JsonText {

  /** What comes behind the last character. */
  private static final char END = '\0';

  /** The names that most errors are made of: these are not made anew each time. */
  private static final String[] FAMILIAR = {
    "error", "description", "details", "type", "message", "errors", "code", "title", "detail"
  };

  private static final String[] NONE = {};

  private static final Pattern LITERAL =
      Pattern.compile("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

  private static final String ESCAPES = "\"\\/bfnrt'";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t'";

  private final String text;
  private int at;
  private int backslash = -1;
  private boolean broken;

  JsonText(String text) {
    this.text = text;
  }

  /** Whether something came that cannot be, or the end came too early. */
  boolean isBroken() {
    return broken;
  }

  /** The next character that is no white space, which is not taken. */
  char next() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        return c;
      }
      at++;
    }
    return END;
  }

  /** Takes {@code c} where that comes next. */
  boolean takes(char c) {
    if (next() != c) {
      return false;
    }
    at++;
    return true;
  }

  /** Takes {@code c}, which must come next. */
  void take(char c) {
    if (!takes(c)) {
      breakOff();
    }
  }

  /** Takes the name of a member; empty where it breaks off. */
  String name() {
    return string(FAMILIAR);
  }

  /** Takes a string; empty where it breaks off. */
  String string() {
    return string(NONE);
  }

  private String string(String[] familiar) {
    take('"');
    int start = at;
    int end = text.indexOf('"', start);
    if (end < 0) {
      return breakOff();
    }
    if (end > nextBackslash()) {
      return escapedString();
    }
    at = end + 1;
    for (String string : familiar) {
      if (string.length() == end - start && text.startsWith(string, start)) {
        return string;
      }
    }
    return text.substring(start, end);
  }

  /** Looked for once, however many strings come before it: else reading would take squared time. */
  private int nextBackslash() {
    if (backslash < at) {
      int found = text.indexOf('\\', at);
      backslash = found < 0 ? Integer.MAX_VALUE : found;
    }
    return backslash;
  }

  private String escapedString() {
    StringBuilder string = new StringBuilder();
    for (char c = character(); c != '"' && !broken; c = character()) {
      string.append(c == '\\' ? escape() : c);
    }
    return broken ? "" : string.toString();
  }

  private char escape() {
    char c = character();
    if (c == 'u') {
      return (char) (hexadecimal() << 12 | hexadecimal() << 8 | hexadecimal() << 4 | hexadecimal());
    }
    int known = ESCAPES.indexOf(c);
    if (known < 0) {
      breakOff();
      return END;
    }
    return ESCAPED.charAt(known);
  }

  private int hexadecimal() {
    int digit = Character.digit(character(), 16);
    if (digit < 0) {
      breakOff();
    }
    return digit;
  }

  private char character() {
    if (at == text.length()) {
      breakOff();
      return END;
    }
    return text.charAt(at++);
  }

  /** Takes a number, {@code true}, {@code false} or {@code null}; empty where none comes. */
  String literal() {
    next();
    int start = at;
    while (at < text.length() && isLiteral(text.charAt(at))) {
      at++;
    }
    String literal = text.substring(start, at);
    return LITERAL.matcher(literal).matches() ? literal : breakOff();
  }

  private static boolean isLiteral(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '-'
        || c == '.';
  }

  /** Passes an object or array without a look at its structure, so that no nesting is too deep. */
  void skipContainer() {
    int open = 0;
    do {
      switch (next()) {
        case '{', '[' -> {
          at++;
          open++;
        }
        case '}', ']' -> {
          at++;
          open--;
        }
        case ',', ':' -> at++;
        case '"' -> string();
        default -> literal();
      }
    } while (open > 0 && !broken);
  }

  private String breakOff() {
    broken = true;
    at = text.length();
    return "";
  }
}
