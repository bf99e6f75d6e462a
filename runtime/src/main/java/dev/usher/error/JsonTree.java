package dev.usher.error;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of an error as far as it goes: a document that is cut short, or turns into
 * something else, keeps what came before.
 */
final class JsonTree {

  /** Deeper than all of Zendesk's shapes; below that, values are skipped. */
  private static final int DEEPEST = 8;

  /** The names that most errors are made of: these are not read into strings of their own. */
  private static final JsonReader.Options FAMILIAR =
      JsonReader.Options.of(
          "error",
          "description",
          "details",
          "type",
          "message",
          "errors",
          "code",
          "title",
          "detail");

  private static final List<String> NAMES = FAMILIAR.strings();

  private final JsonReader reader;

  private JsonTree(JsonReader reader) {
    this.reader = reader;
  }

  /** What can be read of {@code text}; empty where not even the first value begins. */
  static Optional<Json> parse(String text) {
    JsonTree tree = new JsonTree(JsonReader.of(new Buffer().writeUtf8(text)));
    @Nullable Json root = null;
    try {
      root = tree.begin(DEEPEST);
      tree.fill(root, DEEPEST - 1);
    } catch (IOException | JsonDataException cutShort) {
      // The containers that were begun are in place, with all that was read before this.
      return Optional.ofNullable(root);
    }
    return Optional.of(root);
  }

  // Containers are put in place before they are filled, so that what breaks off is not lost.
  private Json begin(int depth) throws IOException {
    if (depth == 0) {
      reader.skipValue();
      return new Json.Nothing();
    }
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> new Json.Members();
      case BEGIN_ARRAY -> new Json.Array();
      case STRING -> new Json.Text(reader.nextString());
      case NUMBER -> new Json.Scalar(reader.nextString());
      case BOOLEAN -> new Json.Scalar(Boolean.toString(reader.nextBoolean()));
      default -> {
        reader.skipValue();
        yield new Json.Nothing();
      }
    };
  }

  private void fill(Json value, int depth) throws IOException {
    if (value instanceof Json.Members object) {
      fillObject(object, depth);
    } else if (value instanceof Json.Array array) {
      fillArray(array, depth);
    }
  }

  private void fillObject(Json.Members object, int depth) throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      String name = name();
      Json value = begin(depth);
      object.list().add(new Json.Member(name, value));
      fill(value, depth - 1);
    }
    reader.endObject();
  }

  private String name() throws IOException {
    int familiar = reader.selectName(FAMILIAR);
    return familiar < 0 ? reader.nextName() : NAMES.get(familiar);
  }

  private void fillArray(Json.Array array, int depth) throws IOException {
    reader.beginArray();
    while (reader.hasNext()) {
      Json value = begin(depth);
      array.items().add(value);
      fill(value, depth - 1);
    }
    reader.endArray();
  }
}
