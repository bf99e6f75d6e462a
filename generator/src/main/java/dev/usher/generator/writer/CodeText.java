package dev.usher.generator.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of code with what its characters are: on the outermost level, in brackets, in a literal.
 */
final class CodeText {
  private final String code;

  /** The depth in brackets of any kind before each character; large within literals. */
  private final int[] depths;

  CodeText(String code) {
    this.code = code;
    this.depths = new int[code.length()];
    Brackets literals = new Brackets();
    int depth = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean isCode = literals.read(c);
      boolean isArrow = c == '>' && i > 0 && code.charAt(i - 1) == '-';
      depth -= isCode && !isArrow && ")}>]".indexOf(c) >= 0 ? 1 : 0;
      depths[i] = isCode ? depth : Integer.MAX_VALUE;
      depth += isCode && "({<[".indexOf(c) >= 0 ? 1 : 0;
    }
  }

  /** Where {@code part} is first found on the outermost level, or -1. */
  int first(String part) {
    int found = code.indexOf(part);
    while (found >= 0 && depths[found] != 0) {
      found = code.indexOf(part, found + 1);
    }
    return found;
  }

  /** Where {@code part} is last found on the outermost level, or -1. */
  int last(String part) {
    int found = code.lastIndexOf(part);
    while (found >= 0 && depths[found] != 0) {
      found = code.lastIndexOf(part, found - 1);
    }
    return found;
  }

  /** The bracket that closes the one at {@code open}. */
  int closing(int open) {
    int close = open + 1;
    while (open >= 0 && depths[close] != depths[open]) {
      close++;
    }
    return close;
  }

  /**
   * The parts between occurrences of {@code separator} on the outermost level; {@code kept} of its
   * characters stay before a cut.
   */
  List<String> splitAt(String separator, int kept) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < code.length(); i++) {
      if (depths[i] == 0 && code.startsWith(separator, i)) {
        parts.add(code.substring(start, i + kept).strip());
        start = i + kept;
      }
    }
    parts.add(code.substring(start).strip());
    return parts;
  }
}
