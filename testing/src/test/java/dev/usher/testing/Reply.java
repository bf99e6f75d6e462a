package dev.usher.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** An answer of the fake as a test reads it: members by dotted path, list items by number. */
record Reply(int status, Headers headers, String body) {

  private static final Pattern DOT = Pattern.compile("\\.");

  Object json() {
    try {
      return Objects.requireNonNull(Json.read(body));
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + body, e);
    }
  }

  /** For instance {@code ticket.tags.0}. */
  @Nullable Object at(String path) {
    Object value = json();
    for (String name : List.of(DOT.split(path, -1))) {
      value = step(value, name);
    }
    return value;
  }

  private static @Nullable Object step(@Nullable Object value, String name) {
    return value instanceof List<?> items
        ? items.get(Integer.parseInt(name))
        : ((Map<?, ?>) Objects.requireNonNull(value)).get(name);
  }

  String text(String path) {
    return (String) Objects.requireNonNull(at(path), path);
  }

  long number(String path) {
    return (Long) Objects.requireNonNull(at(path), path);
  }

  List<?> list(String path) {
    return (List<?>) Objects.requireNonNull(at(path), path);
  }

  /** One member of each item of a list. */
  List<?> each(String path, String member) {
    return list(path).stream().map(item -> (Object) ((Map<?, ?>) item).get(member)).toList();
  }
}
