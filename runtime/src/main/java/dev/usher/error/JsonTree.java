package dev.usher.error;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import okio.Buffer;

/**
 * Reads the JSON of an error as far as it goes: a document that is cut short, or turns into
 * something else, keeps what came before.
 */
final class JsonTree {

  /** Deeper than all of Zendesk's shapes; below that, values are skipped. */
  private static final int DEEPEST = 8;

  private final JsonReader reader;

  private JsonTree(JsonReader reader) {
    this.reader = reader;
  }

  /** What can be read of {@code text}; empty where not even the first value begins. */
  static Optional<Json> parse(String text) {
    AtomicReference<Json> root = new AtomicReference<>();
    try {
      JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text));
      new JsonTree(reader).read(root::set, DEEPEST);
    } catch (IOException | JsonDataException cutShort) {
      // The containers that were begun are in place, with all that was read before this.
      return Optional.ofNullable(root.get());
    }
    return Optional.ofNullable(root.get());
  }

  // Containers are handed over before they are filled, so that what breaks off is not lost.
  private void read(Consumer<Json> place, int depth) throws IOException {
    if (depth == 0) {
      reader.skipValue();
      place.accept(new Json.Nothing());
      return;
    }
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        Json.Members object = new Json.Members();
        place.accept(object);
        fill(object, depth - 1);
      }
      case BEGIN_ARRAY -> {
        Json.Array array = new Json.Array();
        place.accept(array);
        fill(array, depth - 1);
      }
      case STRING -> place.accept(new Json.Text(reader.nextString()));
      case NUMBER -> place.accept(new Json.Scalar(reader.nextString()));
      case BOOLEAN -> place.accept(new Json.Scalar(Boolean.toString(reader.nextBoolean())));
      default -> {
        reader.skipValue();
        place.accept(new Json.Nothing());
      }
    }
  }

  private void fill(Json.Members object, int depth) throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      read(value -> object.byName().put(name, value), depth);
    }
    reader.endObject();
  }

  private void fill(Json.Array array, int depth) throws IOException {
    reader.beginArray();
    while (reader.hasNext()) {
      read(array.items()::add, depth);
    }
    reader.endArray();
  }
}
