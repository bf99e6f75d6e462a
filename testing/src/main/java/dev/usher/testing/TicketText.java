package dev.usher.testing;

import java.util.Optional;

/**
 * The text that a request gives a ticket: the body of its comment, or its old-style description.
 */
final class TicketText {

  private TicketText() {}

  static String of(JsonObject input) {
    return comment(input)
        .flatMap(comment -> comment.string("body").or(() -> comment.string("html_body")))
        .or(() -> input.string("description"))
        .orElse("");
  }

  /** The comment of a request, which may also be a bare text. */
  static Optional<JsonObject> comment(JsonObject input) {
    return input.value("comment") instanceof String text
        ? Optional.of(JsonObject.of("body", text))
        : input.object("comment");
  }
}
