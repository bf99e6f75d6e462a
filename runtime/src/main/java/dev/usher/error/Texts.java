package dev.usher.error;

import java.util.List;
import java.util.Optional;

/** Where objects keep their text for people. */
final class Texts {

  private static final List<String> NAMES =
      List.of("description", "error_description", "message", "details");

  private Texts() {}

  /** The text of an object, by the first of the names that it goes by. */
  static Optional<String> of(Json object) {
    return object.text(NAMES);
  }
}
