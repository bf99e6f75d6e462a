package dev.usher.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code curl -v} prints: the answer's lines among those of the request and of curl. */
final class VerboseOutput {

  private static final Pattern MARKED = Pattern.compile("(?im)^< HTTP/\\d");
  private static final Pattern UNMARKED = Pattern.compile("(?im)^HTTP/\\d(?:\\.\\d)? \\d{3}");
  private static final Pattern FOREIGN =
      Pattern.compile("\\* .*|>(?: .*)?|[{}] \\[\\d+ bytes data]");
  private static final Pattern LINE = Pattern.compile("<(?: (.*)|)");
  private static final Pattern BEHIND =
      Pattern.compile("\\* (?:Connection #\\d+ |Closing |Excess |TLS)[^\\n]*\\s*$");

  /** No line of a text. */
  private static final String DROPPED = "\n";

  private VerboseOutput() {}

  /** The answer in it; the same text where it is something else. */
  static String answer(String text) {
    if (!MARKED.matcher(text).find()) {
      return text;
    }
    // -i prints the same lines once more, without marks.
    boolean isTwice = UNMARKED.matcher(text).find();
    String answer =
        text.lines()
            .filter(line -> !FOREIGN.matcher(strip(line)).matches())
            .map(line -> unmarked(line, isTwice))
            .filter(line -> !line.equals(DROPPED))
            .collect(Collectors.joining("\n"));
    return BEHIND.matcher(answer).replaceAll("");
  }

  private static String unmarked(String line, boolean isTwice) {
    Matcher marked = LINE.matcher(strip(line));
    if (!marked.matches()) {
      return line;
    }
    return isTwice ? DROPPED : marked.group(1) == null ? "" : marked.group(1);
  }

  private static String strip(String line) {
    return line.stripTrailing();
  }
}
