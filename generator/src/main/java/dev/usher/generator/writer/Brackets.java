package dev.usher.generator.writer;

/** How deep in round brackets a text is when read from left to right, literals left out. */
final class Brackets {
  private int depth;
  private char quote;
  private boolean escaped;

  /** Reads on. */
  void read(String text) {
    for (int i = 0; i < text.length(); i++) {
      read(text.charAt(i));
    }
  }

  /** Reads one character; tells whether it is code, and no part of a literal. */
  boolean read(char c) {
    if (quote != 0) {
      quote = c == quote && !escaped ? 0 : quote;
      escaped = c == '\\' && !escaped;
      return false;
    }
    if (c == '"' || c == '\'') {
      quote = c;
      return false;
    }
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    return true;
  }

  /** How many are open. */
  int depth() {
    return depth;
  }
}
