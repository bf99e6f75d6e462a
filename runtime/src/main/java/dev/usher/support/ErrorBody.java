package dev.usher.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer outside 2xx, decoded into what the user's mappings ask for. Bodies of
 * errors are quoted by decoders no more than those of answers.
 *
 * @param text the body, or the beginning of a long one
 */
record ErrorBody(String text) {

  /**
   * All of it.
   *
   * @throws JsonDataException if it does not decode, is {@code null}, or something follows
   */
  <B> B decoded(JsonAdapter<B> adapter) {
    JsonReader reader = reader();
    @Nullable B value;
    boolean more;
    try {
      value = adapter.fromJson(reader);
      more = reader.peek() != Token.END_DOCUMENT;
    } catch (IOException | RuntimeException | AssertionError e) {
      throw Undecodable.of(e, reader).standIn();
    }
    if (value == null || more) {
      throw new JsonDataException(
          more ? "something follows the JSON document" : "there is null where a value is due");
    }
    return value;
  }

  /**
   * A member of the object that it is. Of members with the same name the last counts.
   *
   * @return null where there is no such member, where it is {@code null}, and where the body is no
   *     JSON object
   * @throws JsonDataException if the member does not decode, or the object cannot be read
   */
  <V> @Nullable V member(String name, JsonAdapter<V> adapter) {
    JsonReader reader = reader();
    if (!startsObject(reader)) {
      return null;
    }
    try {
      return member(reader, JsonReader.Options.of(name), adapter);
    } catch (IOException | RuntimeException | AssertionError e) {
      throw Undecodable.of(e, reader).standIn();
    }
  }

  private static <V> @Nullable V member(
      JsonReader reader, JsonReader.Options name, JsonAdapter<V> adapter) throws IOException {
    @Nullable V value = null;
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.selectName(name) != 0) {
        reader.skipName();
        reader.skipValue();
      } else {
        value = reader.peek() == Token.NULL ? reader.nextNull() : adapter.fromJson(reader);
      }
    }
    reader.endObject();
    return value;
  }

  /** What is no JSON at all, a page of HTML for one, has no members. */
  private static boolean startsObject(JsonReader reader) {
    try {
      return reader.peek() == Token.BEGIN_OBJECT;
    } catch (IOException e) {
      return false;
    }
  }

  private JsonReader reader() {
    return JsonReader.of(new Buffer().writeUtf8(text));
  }
}
