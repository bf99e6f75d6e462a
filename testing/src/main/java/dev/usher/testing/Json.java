package dev.usher.testing;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * JSON text to plain values and back. Whole numbers are {@link Long}, so that ids keep their
 * digits.
 */
final class Json {

  private Json() {}

  /**
   * Reads one JSON document.
   *
   * @throws IOException if the text is not JSON, or something follows the document
   */
  static @Nullable Object read(String text) throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text));
    try {
      Object value = readValue(reader);
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new IOException("text after the JSON document");
      }
      return value;
    } catch (JsonDataException e) {
      throw new IOException("nested too deep", e);
    }
  }

  private static @Nullable Object readValue(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> readObject(reader);
      case BEGIN_ARRAY -> readArray(reader);
      case STRING -> reader.nextString();
      case NUMBER -> number(reader.nextString());
      case BOOLEAN -> reader.nextBoolean();
      case NULL -> reader.nextNull();
      default -> throw new IOException("not a JSON value at " + reader.getPath());
    };
  }

  private static Map<String, @Nullable Object> readObject(JsonReader reader) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      members.put(reader.nextName(), readValue(reader));
    }
    reader.endObject();
    return Collections.unmodifiableMap(members);
  }

  private static List<@Nullable Object> readArray(JsonReader reader) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      items.add(readValue(reader));
    }
    reader.endArray();
    return Collections.unmodifiableList(items);
  }

  private static Number number(String digits) {
    BigDecimal value = new BigDecimal(digits);
    boolean whole = digits.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    if (whole && value.precision() <= 18) {
      return value.longValueExact();
    }
    return value.doubleValue();
  }

  /** Writes maps, lists, strings, numbers, booleans and nulls; members keep their order. */
  static String write(@Nullable Object value) {
    Buffer buffer = new Buffer();
    JsonWriter writer = JsonWriter.of(buffer);
    writer.setSerializeNulls(true);
    writer.setLenient(true);
    try {
      writer.jsonValue(value);
    } catch (IOException e) {
      throw new UncheckedIOException("an in-memory buffer failed", e);
    }
    return buffer.readUtf8();
  }
}
