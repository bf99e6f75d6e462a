package dev.usher.generator.writer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * JSON for people to read: members on lines of their own, arrays of scalars on one line. Takes maps
 * with string keys in the order that they iterate in, lists, strings, numbers and booleans. Output
 * is ASCII.
 */
public final class JsonText {
  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /** The document that holds {@code value}, with a line feed at its end. */
  public static String of(Object value) {
    JsonText json = new JsonText();
    json.value(value, "\n");
    return json.text.append('\n').toString();
  }

  private void value(Object value, String newline) {
    if (value instanceof Map<?, ?> members) {
      sequence('{', members.entrySet(), '}', newline + "  ");
    } else if (value instanceof List<?> elements) {
      boolean structured = elements.stream().anyMatch(e -> e instanceof Map || e instanceof List);
      sequence('[', elements, ']', structured ? newline + "  " : "");
    } else if (value instanceof Map.Entry<?, ?> member) {
      string(member.getKey().toString());
      text.append(": ");
      value(member.getValue(), newline);
    } else if (value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else {
      string(value.toString());
    }
  }

  private void sequence(char open, Iterable<?> parts, char close, String newline) {
    text.append(open);
    String separator = newline;
    for (Object part : parts) {
      text.append(separator);
      value(part, newline);
      separator = newline.isEmpty() ? ", " : "," + newline;
    }
    if (!separator.equals(newline) && !newline.isEmpty()) {
      text.append(newline, 0, newline.length() - 2);
    }
    text.append(close);
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < 0x20 || c > 0x7e) {
        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
