package dev.usher.explain;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okio.ByteString;

/**
 * What people paste around an answer, and to its left: the prompt with the command, curl's progress
 * meter, fences, quotation marks of mails, indentation, the marks of {@code curl -v}. Bytes of the
 * answer stay as they are.
 */
final class Paste {

  private static final String TIMES = "(?:[ \\t]++(?:--:--:--|\\d{1,4}:\\d\\d:\\d\\d)){3}";
  private static final Pattern METER =
      Pattern.compile(
          "[ \\t]*+(?:% Total[^\\r\\n]*+|Dload[^\\r\\n]*+|\\d++(?:[ \\t]++[\\d.]++[kMGT]?){7}"
              + TIMES
              + "[ \\t]*+[\\d.]*+[kMGT]?)[\\r\\n]*+");
  // The last three end arrows in UTF-8.
  private static final Pattern NOISE =
      Pattern.compile(
          "[ \\t]*+(?:```\\w*+|(?:[^\\r\\n]{0,200}?[$#%>~\\xBB\\xAF\\x9C][ \\t]?)?curl[ \\t](?:[^\\\\\\n]|\\\\.|\\\\\\r?\\n)*+)?+\\r*+\\n");
  private static final Pattern FENCE_BEHIND = Pattern.compile("\\n[ \\t]*```\\s*$");
  private static final Pattern QUOTED = Pattern.compile("(?i)>[ \\t]?HTTP/\\d");
  private static final Pattern INDENT = Pattern.compile("[ \\t]+(?=\\S)");

  private Paste() {}

  static ByteString clean(ByteString bytes) {
    // A byte a character, so that nothing is lost.
    String text = withoutNoise(bytes.string(StandardCharsets.ISO_8859_1));
    String plain = VerboseOutput.answer(withoutIndent(withoutQuotes(text)));
    return ByteString.encodeString(plain, StandardCharsets.ISO_8859_1);
  }

  /** Without the lines of curl's progress meter that a text begins with. */
  static ByteString withoutMeter(ByteString bytes) {
    String text = bytes.string(StandardCharsets.ISO_8859_1);
    String rest = without(text, METER);
    return rest.equals(text) ? bytes : ByteString.encodeString(rest, StandardCharsets.ISO_8859_1);
  }

  private static String withoutNoise(String text) {
    String rest = text;
    String before;
    do {
      before = rest;
      rest = without(without(rest, METER), NOISE);
    } while (!rest.equals(before));
    return rest.equals(text) ? text : FENCE_BEHIND.matcher(rest).replaceAll("\n");
  }

  private static String without(String text, Pattern ahead) {
    Matcher matcher = ahead.matcher(text);
    int at = 0;
    while (matcher.region(at, text.length()).lookingAt() && matcher.end() > at) {
      at = matcher.end();
    }
    return text.substring(at);
  }

  private static String withoutQuotes(String text) {
    return QUOTED.matcher(text).lookingAt() ? text.replaceAll("(?m)^>[ \\t]?", "") : text;
  }

  private static String withoutIndent(String text) {
    Matcher indent = INDENT.matcher(text);
    return indent.lookingAt()
        ? text.lines()
            .map(line -> line.substring(Math.min(indent.end(), blanks(line))))
            .collect(Collectors.joining("\n"))
        : text;
  }

  private static int blanks(String line) {
    int blanks = 0;
    while (blanks < line.length() && (line.charAt(blanks) == ' ' || line.charAt(blanks) == '\t')) {
      blanks++;
    }
    return blanks;
  }
}
