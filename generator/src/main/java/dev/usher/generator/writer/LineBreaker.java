package dev.usher.generator.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Breaks code that is too long for a line as google-java-format does: outermost first, arguments
 * together or one a line.
 */
final class LineBreaker {
  private static final int WIDTH = 100;
  private static final int CONTINUATION = 4;
  private static final List<String> KEYWORDS = List.of(" extends ", " implements ", " throws ");

  private LineBreaker() {}

  /** {@code code}, one logical line, at {@code indent}. */
  static String fit(int indent, String code) {
    return " ".repeat(indent) + broken(indent, code);
  }

  /** A Javadoc comment of these lines. */
  static String javadoc(int indent, List<String> text) {
    String margin = " ".repeat(indent);
    if (text.size() == 1 && indent + text.get(0).length() + 7 <= WIDTH) {
      return margin + "/** " + text.get(0) + " */";
    }
    StringBuilder comment = new StringBuilder(margin).append("/**\n");
    for (String line : text) {
      words(WIDTH - indent - 3, line)
          .forEach(part -> comment.append((margin + " * " + part).stripTrailing()).append('\n'));
    }
    return comment.append(margin).append(" */").toString();
  }

  private static String broken(int indent, String code) {
    if (indent + code.length() <= WIDTH) {
      return code;
    }
    CodeText text = new CodeText(code);
    int keyword = KEYWORDS.stream().mapToInt(text::first).max().getAsInt();
    if (keyword >= 0) {
      return broken(indent, code.substring(0, keyword))
          + continued(indent, code.substring(keyword + 1));
    }
    int assignment = text.first(" = ");
    if (assignment >= 0) {
      return broken(indent, code.substring(0, assignment))
          + " ="
          + continued(indent, code.substring(assignment + 3));
    }
    int arrow = text.first(" -> ");
    if (arrow >= 0) {
      return code.substring(0, arrow + 3) + continued(indent, code.substring(arrow + 4));
    }
    List<String> calls = text.splitAt(").", 1);
    if (calls.size() > 1) {
      return joined(
          calls.subList(1, calls.size()),
          firstOfChain(indent, calls.get(0)),
          call -> continued(indent, call));
    }
    if (code.startsWith("\"")) {
      return literal(indent, code);
    }
    if (code.startsWith("{")) {
      return array(indent, code);
    }
    int open = code.indexOf('(');
    return open < 0 || indent + open >= WIDTH
        ? declaration(indent, code, open)
        : call(indent, code, text);
  }

  /**
   * {@code Type name;} or {@code Type name(parameters)}: the name goes on a line of its own, and
   * where that is not enough, so do the arguments of the type.
   */
  private static String declaration(int indent, String code, int end) {
    String head = end < 0 ? code : code.substring(0, end);
    CodeText text = new CodeText(head);
    int name = text.last(" ");
    if (name > 0 && !head.endsWith(" {") && (head.endsWith(";") || head.charAt(name - 1) == '>')) {
      return firstOfChain(indent, code.substring(0, name))
          + continued(indent, code.substring(name + 1));
    }
    int open = text.first("<");
    if (open < 0) {
      return end < 0 ? code : call(indent, code, new CodeText(code));
    }
    int close = text.closing(open);
    return arguments(
        indent,
        code.substring(0, open + 1),
        code.substring(open + 1, close),
        code.substring(close));
  }

  /** What is in brackets goes on the next line, or each of it on one of its own. */
  private static String arguments(int indent, String head, String arguments, String tail) {
    if (indent + CONTINUATION + arguments.length() + tail.length() <= WIDTH) {
      return head + continued(indent, arguments + tail);
    }
    String ofType =
        joined(
            new CodeText(arguments).splitAt(", ", 1),
            head,
            argument -> continued(indent, argument));
    return ofType + (tail.indexOf('(') < 0 ? tail : call(indent, tail, new CodeText(tail)));
  }

  /** Its arguments stand deeper than the calls that follow it. */
  private static String firstOfChain(int indent, String code) {
    return indent + code.length() <= WIDTH ? code : broken(indent + CONTINUATION, code);
  }

  /**
   * {@code name(arguments)}, with what precedes and follows: a call, a header of a method, an
   * annotation.
   */
  private static String call(int indent, String code, CodeText text) {
    int open = code.indexOf('(');
    int close = text.closing(open);
    if (open < 0 || close == open + 1) {
      return code;
    }
    String head = code.substring(0, open + 1);
    String arguments = code.substring(open + 1, close);
    String tail = code.substring(close);
    if (arguments.startsWith("{") && arguments.endsWith("}")) {
      return head + array(indent, arguments) + tail;
    }
    boolean isNamed = code.startsWith("@") && new CodeText(arguments).first(" = ") >= 0;
    if (!isNamed && indent + CONTINUATION + arguments.length() + tail.length() <= WIDTH) {
      return head + continued(indent, arguments + tail);
    }
    return joined(
        new CodeText(arguments + tail).splitAt(", ", 1),
        head,
        argument -> continued(indent, argument));
  }

  private static String array(int indent, String code) {
    int close = code.lastIndexOf('}');
    List<String> elements = new CodeText(code.substring(1, close)).splitAt(", ", 1);
    return joined(elements, "{", element -> "\n" + fit(indent + 2, element))
        + "\n"
        + " ".repeat(indent)
        + code.substring(close);
  }

  /** A string literal, cut after a slash or a blank. */
  private static String literal(int indent, String code) {
    int end = code.lastIndexOf('"');
    int room = WIDTH - indent - 2;
    int cut = Math.max(code.lastIndexOf('/', room), code.lastIndexOf(' ', room)) + 1;
    if (cut <= 1 || cut >= end) {
      return code;
    }
    return code.substring(0, cut) + "\"" + continued(indent, "+ \"" + code.substring(cut));
  }

  private static String continued(int indent, String code) {
    return "\n" + fit(indent + CONTINUATION, code);
  }

  private static String joined(List<String> parts, String first, UnaryOperator<String> rest) {
    StringBuilder text = new StringBuilder(first);
    parts.forEach(part -> text.append(rest.apply(part)));
    return text.toString();
  }

  private static List<String> words(int width, String text) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width && rest.indexOf(' ') > 0) {
      int fitting = rest.lastIndexOf(' ', width);
      int blank = fitting > 0 ? fitting : rest.indexOf(' ');
      lines.add(rest.substring(0, blank));
      rest = rest.substring(blank + 1);
    }
    lines.add(rest);
    return lines;
  }
}
