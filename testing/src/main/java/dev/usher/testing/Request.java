package dev.usher.testing;

import java.io.IOException;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One HTTP request. Its path is without the optional {@code .json} ending. */
record Request(String method, String path, HttpUrl url, Headers headers, String body) {

  private static final String SUFFIX = ".json";

  static Request of(String method, HttpUrl url, Headers headers, String body) {
    String path = url.encodedPath();
    String canonical =
        path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
    return new Request(method, canonical, url, headers, body);
  }

  boolean isRead() {
    return method.equals("GET") || method.equals("HEAD");
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** A query parameter that is present and not empty. */
  Optional<String> query(String name) {
    return Optional.ofNullable(url.queryParameter(name)).filter(value -> !value.isEmpty());
  }

  /** A query parameter that must be a whole number. */
  int integerQuery(String name, int whenAbsent) {
    try {
      return query(name).map(Integer::valueOf).orElse(whenAbsent);
    } catch (NumberFormatException e) {
      throw Rejections.invalidAttribute(name, "an integer");
    }
  }

  /** The body as JSON; null where it is empty. */
  @Nullable Object json() {
    if (body.isBlank()) {
      return null;
    }
    try {
      return Json.read(body);
    } catch (IOException e) {
      throw Rejections.badRequest();
    }
  }

  /** The body as a JSON object; empty where there is no body. */
  JsonObject jsonObject() {
    return JsonObject.from(json()).orElse(JsonObject.EMPTY);
  }

  /** The object that wraps what is to be written, as {@code ticket} in {@code {"ticket": {}}}. */
  JsonObject member(String name) {
    return jsonObject()
        .object(name)
        .orElseThrow(() -> Rejections.invalidAttribute(name, "present"));
  }
}
