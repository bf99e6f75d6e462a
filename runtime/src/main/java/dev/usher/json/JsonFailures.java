package dev.usher.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Failures that name what was expected, what was found, and the JSON path, worded as Moshi does.
 */
final class JsonFailures {

  private static final Pattern ELEMENT = Pattern.compile("\\[(\\d+)]$");

  private static final int EXCERPT = 40;

  private JsonFailures() {}

  /** The value ahead is of the wrong type. */
  static JsonDataException mismatch(String expected, JsonReader reader) throws IOException {
    return new JsonDataException(
        "Expected %s but was %s at path %s".formatted(expected, reader.peek(), reader.getPath()));
  }

  /**
   * The path of the value that was just read. Moshi's reader already points behind it: in an array
   * that is the next element.
   */
  static String pathOfLast(JsonReader reader) {
    String path = reader.getPath();
    Matcher element = ELEMENT.matcher(path);
    return element.find() && !element.group(1).equals("0")
        ? path.substring(0, element.start(1)) + (Long.parseLong(element.group(1)) - 1) + "]"
        : path;
  }

  /** A label that came instead of those that are known: quoted, shortened, printable. */
  static String excerpt(String text) {
    String start = text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "\u2026";
    return "'" + start.replaceAll("\\p{Cntrl}", "?") + "'";
  }
}
