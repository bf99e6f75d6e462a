package dev.usher.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How generated adapters write what Moshi's writer does not write by itself. */
public final class JsonOutput {

  private JsonOutput() {}

  /**
   * Writes a member that may be left out: {@code null} writes nothing, empty writes {@code null}
   * even where the writer leaves out nulls.
   *
   * @param writer stands where the member's name belongs
   * @param name the member's name
   * @param value the member's value
   * @param adapter writes the value
   * @param <T> the value's type
   * @throws IOException when the output cannot be written
   */
  @SuppressWarnings("NullableOptional") // null and empty are two things here, and both get written
  public static <T> void optional(
      JsonWriter writer, String name, @Nullable Optional<? extends T> value, JsonAdapter<T> adapter)
      throws IOException {
    if (value == null) {
      return;
    }
    writer.name(name);
    if (value.isPresent()) {
      adapter.toJson(writer, value.get());
    } else {
      explicitNull(writer);
    }
  }

  private static void explicitNull(JsonWriter writer) throws IOException {
    boolean serializeNulls = writer.getSerializeNulls();
    writer.setSerializeNulls(true);
    try {
      writer.nullValue();
    } finally {
      writer.setSerializeNulls(serializeNulls);
    }
  }

  /**
   * The failure that a case for labels that are not known does not say which label to write.
   *
   * @param writer stands in the object
   * @param model the case
   * @param discriminator the member that would hold the label
   * @return what to throw
   */
  public static JsonDataException unlabelled(
      JsonWriter writer, Class<?> model, String discriminator) {
    return new JsonDataException(
        "%s stands for every unknown '%s' and cannot be written, at path %s"
            .formatted(model.getSimpleName(), discriminator, writer.getPath()));
  }
}
