package dev.usher.testing;

import java.util.Map;

/** How a record came to be; here always through the API. */
final class Via {

  static final JsonObject API =
      JsonObject.of("channel", "api")
          .with("source", JsonObject.of("from", Map.of()).with("to", Map.of()).with("rel", null));

  private Via() {}
}
