package dev.usher.diagnosis;

/**
 * Words of the server, on one line and cut to a length: they must not forge lines of a log. What
 * looks secret is taken out first, since servers echo what they were sent.
 */
public final class Quote {

  private static final int LONGEST = 160;

  private Quote() {}

  /** {@code text} in quotation marks. */
  static String of(String text) {
    return '"' + bare(text) + '"';
  }

  /** {@code text} without quotation marks. */
  static String bare(String text) {
    return line(text, LONGEST);
  }

  /**
   * A text on one line.
   *
   * @param text any text
   * @param longest how many characters of it are kept; at least 1
   */
  public static String line(String text, int longest) {
    return cut(Redaction.of(text), longest);
  }

  private static String cut(String text, int longest) {
    StringBuilder line = new StringBuilder();
    int end = Math.min(text.length(), longest);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      line.append(breaksLines(c) ? ' ' : c);
    }
    return line.toString().strip() + (end < text.length() ? "…" : "");
  }

  /** Control characters, line and paragraph separators, and what turns the direction of text. */
  private static boolean breaksLines(char c) {
    return Character.isISOControl(c)
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
