package dev.usher.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where the values stand in a JSON text, names of members among them. Takes what is no JSON. */
final class JsonSpans {

  /**
   * A value.
   *
   * @param start where it begins
   * @param end behind its last character
   */
  record Span(int start, int end) {}

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  private JsonSpans(String text) {
    this.text = text;
  }

  static List<Span> of(String text) {
    JsonSpans spans = new JsonSpans(text);
    int at = 0;
    while (at < text.length()) {
      at = spans.next(at);
    }
    return spans.found;
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (c == '{' || c == '[') {
      open.push(at);
    } else if ((c == '}' || c == ']') && !open.isEmpty()) {
      found.add(new Span(open.pop(), at + 1));
    } else if (c == '"') {
      return add(at, stringEnd(at + 1));
    } else if (Character.isLetterOrDigit(c) || c == '-') {
      return add(at, literalEnd(at + 1));
    }
    return at + 1;
  }

  private int add(int start, int end) {
    found.add(new Span(start, end));
    return end;
  }

  private int stringEnd(int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        return i + 1;
      }
    }
    return text.length();
  }

  private int literalEnd(int from) {
    int i = from;
    while (i < text.length() && isLiteral(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLiteral(char c) {
    return Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0;
  }
}
