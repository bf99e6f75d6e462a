package dev.usher.support;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Moshi says of a value that does not fit, without the value itself.
 *
 * @param path where in the JSON
 * @param problem what is expected there, and which type of JSON was found
 */
record Mismatch(String path, String problem) {

  private static final String FOUND = " but was ";

  /** Starts of messages that name members as declared, of Moshi's and of generated adapters. */
  private static final Pattern NAMING =
      Pattern.compile("(Required value|Required members?|Non-null value) '");

  private static final Set<String> TOKENS =
      Stream.of(JsonReader.Token.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  /**
   * Takes Moshi's message apart: {@code Expected an int but was STRING at path $.id}, {@code
   * Required value 'id' missing at $.ticket}.
   *
   * @param readerPath where the reader stands; mostly, not always, where the value was
   */
  static Mismatch of(JsonDataException failure, String readerPath) {
    String message = failure.getMessage() == null ? "" : failure.getMessage();
    int at = Math.max(message.lastIndexOf(" at path $"), message.lastIndexOf(" at $"));
    if (at < 0) {
      return new Mismatch(readerPath, "the decoder refused the value");
    }
    String said = message.substring(0, at);
    String path = message.substring(message.indexOf('$', at));
    int found = said.indexOf(FOUND);
    if (said.startsWith("Expected ") && found > 0) {
      String expected = said.substring("Expected ".length(), found);
      String value = said.substring(found + FOUND.length());
      return new Mismatch(path, "expected " + type(expected) + " but found " + found(value));
    }
    if (NAMING.matcher(said).lookingAt()) {
      return new Mismatch(path, said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1));
    }
    return new Mismatch(readerPath, "the decoder refused the value");
  }

  private static String found(String value) {
    return TOKENS.contains(value) ? type(value) : "another value";
  }

  private static String type(String name) {
    return switch (name) {
      case "BEGIN_OBJECT" -> "an object";
      case "BEGIN_ARRAY" -> "an array";
      case "END_OBJECT" -> "the end of an object";
      case "END_ARRAY" -> "the end of an array";
      case "STRING" -> "a string";
      case "NUMBER" -> "a number";
      case "BOOLEAN" -> "a boolean";
      case "NULL" -> "null";
      default -> name;
    };
  }
}
