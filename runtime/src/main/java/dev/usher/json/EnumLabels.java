package dev.usher.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;

/** The JSON strings of an enum's constants. Immutable. */
public final class EnumLabels {

  private final JsonReader.Options labels;

  private EnumLabels(JsonReader.Options labels) {
    this.labels = labels;
  }

  /**
   * The strings of an enum's constants.
   *
   * @param labels the strings, in the order in which {@link #select} counts them
   * @return the labels
   */
  public static EnumLabels of(String... labels) {
    return new EnumLabels(JsonReader.Options.of(labels));
  }

  /**
   * Reads a string if it is one of the labels.
   *
   * @param reader stands before the value
   * @return the label's index; -1, and nothing is consumed, if the value is none of them
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   */
  public int select(JsonReader reader) throws IOException {
    return reader.selectString(labels);
  }

  /**
   * The failure that the value ahead is no label.
   *
   * @param reader stands before the value
   * @return what to throw
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   */
  public JsonDataException unknown(JsonReader reader) throws IOException {
    String expected = "one of " + labels.strings();
    if (reader.peek() != JsonReader.Token.STRING) {
      return JsonFailures.mismatch(expected, reader);
    }
    String path = reader.getPath();
    return new JsonDataException(
        "Expected %s but was %s at path %s"
            .formatted(expected, JsonFailures.excerpt(reader.nextString()), path));
  }

  /**
   * Reads past a string that is no label.
   *
   * @param reader stands before the value
   * @param constant the constant for values that are not known
   * @param <E> the enum
   * @return {@code constant}
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   * @throws JsonDataException when the value is no string
   */
  public <E extends Enum<E>> E fallback(JsonReader reader, E constant) throws IOException {
    if (reader.peek() != JsonReader.Token.STRING) {
      throw JsonFailures.mismatch("a string", reader);
    }
    String unused = reader.nextString();
    return constant;
  }

  /**
   * The failure that a constant for values that are not known does not say which value to write.
   *
   * @param writer stands where the value belongs
   * @param constant the constant
   * @return what to throw
   */
  public JsonDataException unwritable(JsonWriter writer, Enum<?> constant) {
    return new JsonDataException(
        "%s.%s stands for values that are not known and cannot be written, at path %s"
            .formatted(
                constant.getDeclaringClass().getSimpleName(), constant.name(), writer.getPath()));
  }
}
