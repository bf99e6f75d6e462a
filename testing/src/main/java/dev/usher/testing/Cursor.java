package dev.usher.testing;

import java.io.IOException;
import java.util.Optional;
import okio.ByteString;

/** The opaque text of a cursor: Base64 of JSON, padded, so that it must be escaped in a URL. */
final class Cursor {

  private Cursor() {}

  static String encode(JsonObject place) {
    return ByteString.encodeUtf8(place.toString()).base64();
  }

  /** The place that a cursor names; empty where the text is no cursor. */
  static Optional<JsonObject> decode(String cursor) {
    ByteString bytes = ByteString.decodeBase64(cursor);
    if (bytes == null) {
      return Optional.empty();
    }
    try {
      return JsonObject.from(Json.read(bytes.utf8()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
