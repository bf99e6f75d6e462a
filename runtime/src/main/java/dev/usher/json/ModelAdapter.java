package dev.usher.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each generated adapter extends. A JSON {@code null} is read as Java's {@code null} and the
 * other way round; adapters are immutable and thread-safe.
 *
 * @param <T> the model
 */
public abstract class ModelAdapter<T> extends JsonAdapter<T> {

  /** For generated adapters. */
  protected ModelAdapter() {}

  /**
   * Asks Moshi for an adapter that several annotations choose.
   *
   * @param moshi who to ask
   * @param type what the adapter is for
   * @param qualifiers annotations without members
   * @param <V> what the adapter is for
   * @return the adapter
   */
  protected static <V> JsonAdapter<V> adapter(
      Moshi moshi, Type type, List<Class<? extends Annotation>> qualifiers) {
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of Class<...>
    Class<? extends Annotation>[] all = qualifiers.toArray(new Class[0]);
    return moshi.adapter(type, all);
  }

  /**
   * Reads a value that is not {@code null}.
   *
   * @param reader stands before the value
   * @return the value
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   * @throws com.squareup.moshi.JsonDataException when the JSON does not fit the model
   */
  protected abstract T read(JsonReader reader) throws IOException;

  /**
   * Writes a value that is not {@code null}.
   *
   * @param writer stands where the value belongs
   * @param value the value
   * @throws IOException when the output cannot be written
   * @throws com.squareup.moshi.JsonDataException when the value has no JSON form
   */
  protected abstract void write(JsonWriter writer, T value) throws IOException;

  @Override
  public final @Nullable T fromJson(JsonReader reader) throws IOException {
    return reader.peek() == JsonReader.Token.NULL ? reader.<T>nextNull() : read(reader);
  }

  @Override
  public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else {
      write(writer, value);
    }
  }

  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
