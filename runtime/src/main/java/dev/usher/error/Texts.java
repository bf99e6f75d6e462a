package dev.usher.error;

import java.util.Optional;

/** Where objects keep their text for people. */
final class Texts {

  private Texts() {}

  /** The text of an object, by the first of the names that it goes by. */
  static Optional<String> of(Json object) {
    return object
        .text("description")
        .or(() -> object.text("error_description"))
        .or(() -> object.text("message"))
        .or(() -> object.text("details"));
  }
}
