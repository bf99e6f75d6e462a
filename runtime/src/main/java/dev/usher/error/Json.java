package dev.usher.error;

import java.util.ArrayList;
import java.util.List;
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

  /** The text of the first of the members that has one. */
  default Optional<String> text(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      Optional<String> text = text(names.get(i));
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** A string. */
  record Text(String value) implements Json {
    @Override
    public Optional<String> text() {
      return value.isBlank() ? Optional.empty() : Optional.of(value);
    }
  }

  /** A number, {@code true} or {@code false}: errors say nothing by these. */
  record Scalar() implements Json {
    static final Scalar INSTANCE = new Scalar();
  }

  /** {@code null}, or what lies too deep to be of interest. */
  record Nothing() implements Json {
    static final Nothing INSTANCE = new Nothing();
  }

  /** An array. */
  record Array(List<Json> items) implements Json {
    private static final int MOSTLY = 1;

    Array() {
      this(new ArrayList<>(MOSTLY));
    }
  }

  /** An object. */
  record Members(List<Member> list) implements Json {
    private static final int MOSTLY = 3;

    Members() {
      this(new ArrayList<>(MOSTLY));
    }

    @Override
    public Optional<Json> member(String name) {
      Json value = value(name);
      return value instanceof Nothing ? Optional.empty() : Optional.of(value);
    }

    @Override
    public Optional<String> text(String name) {
      return value(name).text();
    }

    /** Of members with the same name the last one counts. */
    private Json value(String name) {
      for (int i = list.size() - 1; i >= 0; i--) {
        Member member = list.get(i);
        if (member.name().equals(name)) {
          return member.value();
        }
      }
      return Nothing.INSTANCE;
    }
  }

  /** A member of an object. */
  record Member(String name, Json value) {}
}
