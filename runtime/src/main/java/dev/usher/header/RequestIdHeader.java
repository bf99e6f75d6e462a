package dev.usher.header;

import java.util.Optional;
import okhttp3.Headers;

/**
 * What Zendesk's support asks for. {@code X-Zendesk-Request-Id} is mostly absent, {@code
 * X-Request-Id} comes on two lines or twice on one.
 */
public final class RequestIdHeader {

  private static final String[] NAMES = {"X-Zendesk-Request-Id", "X-Request-Id"};

  private RequestIdHeader() {}

  /** The first id of the first header that has one. */
  public static Optional<String> of(Headers headers) {
    for (String name : NAMES) {
      for (int i = 0; i < headers.size(); i++) {
        if (headers.name(i).equalsIgnoreCase(name)) {
          String id = first(headers.value(i));
          if (!id.isEmpty()) {
            return Optional.of(id);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String first(String value) {
    if (value.indexOf(',') < 0) {
      return value.strip();
    }
    for (String id : value.split(",", -1)) {
      if (!id.isBlank()) {
        return id.strip();
      }
    }
    return "";
  }
}
