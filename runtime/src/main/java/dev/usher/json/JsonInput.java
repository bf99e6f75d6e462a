package dev.usher.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How generated adapters read what Moshi's reader does not read by itself. */
public final class JsonInput {

  private JsonInput() {}

  /**
   * Reads a string, or {@code null}.
   *
   * @param reader stands before the value
   * @return the string
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   */
  public static @Nullable String nullableString(JsonReader reader) throws IOException {
    return isNull(reader) ? reader.<String>nextNull() : reader.nextString();
  }

  /**
   * Reads a boolean, or {@code null}.
   *
   * @param reader stands before the value
   * @return the boolean
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   */
  public static @Nullable Boolean nullableBoolean(JsonReader reader) throws IOException {
    return isNull(reader) ? reader.<Boolean>nextNull() : Boolean.valueOf(reader.nextBoolean());
  }

  /**
   * Reads an {@code int}, or {@code null}.
   *
   * @param reader stands before the value
   * @return the number
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   */
  public static @Nullable Integer nullableInt(JsonReader reader) throws IOException {
    return isNull(reader) ? reader.<Integer>nextNull() : Integer.valueOf(reader.nextInt());
  }

  /**
   * Reads a {@code long}, or {@code null}.
   *
   * @param reader stands before the value
   * @return the number
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   */
  public static @Nullable Long nullableLong(JsonReader reader) throws IOException {
    return isNull(reader) ? reader.<Long>nextNull() : Long.valueOf(reader.nextLong());
  }

  /**
   * Reads a {@code double}, or {@code null}.
   *
   * @param reader stands before the value
   * @return the number
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   */
  public static @Nullable Double nullableDouble(JsonReader reader) throws IOException {
    return isNull(reader) ? reader.<Double>nextNull() : Double.valueOf(reader.nextDouble());
  }

  /**
   * Reads a member that is there: {@code null} is empty.
   *
   * @param reader stands before the value
   * @param adapter reads the value, {@code null} too
   * @param <T> the value's type
   * @return the value
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   */
  public static <T> Optional<T> optional(JsonReader reader, JsonAdapter<T> adapter)
      throws IOException {
    return isNull(reader)
        ? Optional.ofNullable(reader.nextNull())
        : Optional.ofNullable(adapter.fromJson(reader));
  }

  /**
   * Reads a primitive by an adapter.
   *
   * @param reader stands before the value
   * @param adapter reads the value
   * @param <T> the primitive's box
   * @return the value, never null
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   * @throws JsonDataException when the adapter gives null
   */
  public static <T> T primitive(JsonReader reader, JsonAdapter<T> adapter) throws IOException {
    @Nullable T value = adapter.fromJson(reader);
    if (value == null) {
      throw new JsonDataException(
          "Expected a value but was null at path " + JsonFailures.pathOfLast(reader));
    }
    return value;
  }

  /**
   * Reads past a member that the model does not have; where the reader fails on unknown members,
   * this fails.
   *
   * @param reader stands before the name
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   */
  public static void skipMember(JsonReader reader) throws IOException {
    reader.skipName();
    reader.skipValue();
  }

  /**
   * Reads past the value of a member that is known and not needed: a discriminator.
   *
   * @param reader stands before the value
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   */
  public static void skipKnown(JsonReader reader) throws IOException {
    boolean failOnUnknown = reader.failOnUnknown();
    reader.setFailOnUnknown(false);
    try {
      reader.skipValue();
    } finally {
      reader.setFailOnUnknown(failOnUnknown);
    }
  }

  /**
   * The failure that a record's constructor refused what was read.
   *
   * @param reader stands right behind the object
   * @param model the record
   * @param cause what its constructor threw
   * @return what to throw
   */
  public static JsonDataException refused(
      JsonReader reader, Class<?> model, RuntimeException cause) {
    return new JsonDataException(
        "%s refused by its constructor (%s) at path %s"
            .formatted(
                model.getSimpleName(),
                cause.getClass().getSimpleName(),
                JsonFailures.pathOfLast(reader)),
        cause);
  }

  private static boolean isNull(JsonReader reader) throws IOException {
    return reader.peek() == JsonReader.Token.NULL;
  }
}
