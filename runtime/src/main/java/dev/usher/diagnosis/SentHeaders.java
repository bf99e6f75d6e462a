package dev.usher.diagnosis;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a request, sorted by what may be told of them.
 *
 * @param kept those that shape the answer and are no secrets, a line each
 * @param withheld the names of all others, separated by commas
 * @param contentType the value of {@code Content-Type}, which a body may overrule
 * @param authorization the value of {@code Authorization}, which nothing keeps
 */
record SentHeaders(
    String kept, String withheld, @Nullable String contentType, @Nullable String authorization) {

  private static final String[] KEPT = {
    "Accept",
    "Accept-Language",
    "Idempotency-Key",
    "If-Match",
    "If-Modified-Since",
    "If-None-Match",
    "If-Unmodified-Since",
    "Range",
  };

  /** What nearly all requests have, ready made: refusals come in numbers. */
  private static final String ACCEPTS_JSON = "Accept: application/json";

  static SentHeaders of(Headers headers) {
    String kept = "";
    String withheld = "";
    @Nullable String contentType = null;
    @Nullable String authorization = null;
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      if (name.equalsIgnoreCase("Authorization")) {
        authorization = headers.value(i);
      } else if (name.equalsIgnoreCase("Content-Type")) {
        contentType = headers.value(i);
      } else if (isKept(name)) {
        String line = line(name, headers.value(i));
        kept = kept.isEmpty() ? line : kept + "\n" + line;
      } else if (!name.equalsIgnoreCase("User-Agent")) {
        withheld = withheld.isEmpty() ? name : withheld + ", " + name;
      }
    }
    return new SentHeaders(kept, withheld, contentType, authorization);
  }

  private static String line(String name, String value) {
    boolean acceptsJson = name.equals("Accept") && value.equals("application/json");
    return acceptsJson ? ACCEPTS_JSON : name + ": " + value;
  }

  private static boolean isKept(String name) {
    for (String one : KEPT) {
      if (one.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }
}
