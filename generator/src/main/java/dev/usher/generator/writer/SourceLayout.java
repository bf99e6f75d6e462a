package dev.usher.generator.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lays out what JavaPoet prints the way people format code by hand and by google-java-format:
 * JavaPoet fills lines, breaks annotations that need no break, and knows no one-line Javadoc. Reads
 * lines into whole statements and breaks only those that are too long, by {@link LineBreaker}.
 */
final class SourceLayout {
  private final List<String> input;
  private final StringBuilder output = new StringBuilder();
  private String previous = "";
  private int next;

  private SourceLayout(String source) {
    this.input = source.lines().toList();
  }

  /** {@code source} laid out, in ASCII. */
  static String of(String source) {
    SourceLayout layout = new SourceLayout(source);
    while (layout.next < layout.input.size()) {
      layout.element();
    }
    return ascii(layout.output.toString());
  }

  private void element() {
    String line = input.get(next);
    if (line.isBlank()) {
      next++;
      if (!(isPlainField(previous) && next < input.size() && isPlainField(input.get(next)))) {
        emit("");
      }
    } else if (line.strip().startsWith("/**")) {
      javadoc();
    } else if (line.startsWith("package ") || line.startsWith("import ")) {
      next++;
      emit(line);
    } else {
      emit(LineBreaker.fit(indent(line), statement()));
    }
  }

  private void javadoc() {
    int indent = indent(input.get(next));
    List<String> text = new ArrayList<>();
    for (next++; !input.get(next).strip().equals("*/"); next++) {
      text.add(input.get(next).strip().substring(1).strip());
    }
    next++;
    emit(LineBreaker.javadoc(indent, text));
  }

  /** The next statement, member header or annotation, on one line. */
  private String statement() {
    StringBuilder statement = new StringBuilder();
    Brackets brackets = new Brackets();
    boolean complete = false;
    while (!complete && next < input.size()) {
      String line = input.get(next++).strip();
      if (!statement.isEmpty() && !endsWith(statement, '(') && !line.startsWith(")")) {
        statement.append(' ');
      }
      statement.append(line);
      brackets.read(line);
      complete = brackets.depth() == 0 && (statement.charAt(0) == '@' || endsStatement(line));
    }
    boolean emptyBody =
        endsWith(statement, '{') && next < input.size() && input.get(next).strip().equals("}");
    if (emptyBody) {
      statement.append(input.get(next++).strip());
    }
    return statement.toString();
  }

  private void emit(String text) {
    output.append(text).append('\n');
    previous = text;
  }

  private static boolean isPlainField(String line) {
    return line.startsWith(" ")
        && line.endsWith(";")
        && line.stripLeading().startsWith("private final ")
        && line.indexOf('=') < 0
        && line.indexOf('(') < 0;
  }

  private static boolean endsStatement(String line) {
    return !line.isEmpty() && ";:{}".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean endsWith(StringBuilder text, char c) {
    return text.charAt(text.length() - 1) == c;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /**
   * Unicode escapes mean the same everywhere, whatever encoding the compiler writes and reads
   * sources in.
   */
  private static String ascii(String source) {
    if (source.chars().allMatch(c -> c < 0x80)) {
      return source;
    }
    StringBuilder ascii = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < 0x80) {
        ascii.append(c);
      } else {
        ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return ascii.toString();
  }
}
