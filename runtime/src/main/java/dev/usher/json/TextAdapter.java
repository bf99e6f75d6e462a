package dev.usher.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that is a JSON string in the form of its {@code toString}. */
final class TextAdapter<T> extends JsonAdapter<T> {

  private final String expected;
  private final Function<String, T> parser;

  TextAdapter(String expected, Function<String, T> parser) {
    this.expected = expected;
    this.parser = parser;
  }

  @Override
  public @Nullable T fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    if (reader.peek() != JsonReader.Token.STRING) {
      throw JsonFailures.mismatch(expected, reader);
    }
    String text = reader.nextString();
    try {
      return parser.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      // The text itself stays out of the message: it may be anything, a customer's data included.
      throw new JsonDataException(
          "Expected %s but was other text at path %s"
              .formatted(expected, JsonFailures.pathOfLast(reader)),
          e);
    }
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    writer.value(value == null ? null : value.toString());
  }

  @Override
  public String toString() {
    return "JsonAdapter(" + expected + ")";
  }
}
