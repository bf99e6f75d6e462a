package dev.usher.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value in memory. Objects and arrays grow while they are read, and not after. */
sealed interface Json {

  /** The text of a string that is not blank; empty for all else. */
  default Optional<String> text() {
    return Optional.empty();
  }

  /** The member of an object; empty for all else and where it is absent or null. */
  default Optional<Json> member(String name) {
    return Optional.empty();
  }

  /** The text of a member. */
  default Optional<String> text(String name) {
    return member(name).flatMap(Json::text);
  }

  /** A string. */
  record Text(String value) implements Json {
    @Override
    public Optional<String> text() {
      return value.isBlank() ? Optional.empty() : Optional.of(value);
    }
  }

  /** A number, {@code true} or {@code false}, as written. */
  record Scalar(String literal) implements Json {}

  /** {@code null}, or what lies too deep to be of interest. */
  record Nothing() implements Json {}

  /** An array. */
  record Array(List<Json> items) implements Json {
    Array() {
      this(new ArrayList<>());
    }
  }

  /** An object; of members with the same name the last one counts. */
  record Members(Map<String, Json> byName) implements Json {
    Members() {
      this(new LinkedHashMap<>());
    }

    @Override
    public Optional<Json> member(String name) {
      return Optional.ofNullable(byName.get(name)).filter(value -> !(value instanceof Nothing));
    }
  }
}
