package dev.usher.error;

import dev.usher.FieldError;
import java.util.List;
import java.util.Optional;

/**
 * Sell's envelope: {@code {"errors":[{"error":{"field":"/data/last_name","code":"blank"}}],
 * "meta":{"logref":"..."}}}. Fields are JSON Pointers into the request.
 *
 * @param entries the inner {@code error} objects, at least one
 * @param meta what stands beside them
 */
record SellErrors(List<Json> entries, Optional<Json> meta) implements Shape {
  @Override
  public Said said() {
    Json first = entries.get(0);
    return new Said(
        first.text("code").orElse(null),
        text(first).orElse(null),
        entries.stream().flatMap(error -> field(error).stream()).toList(),
        meta.flatMap(m -> m.text("logref")).orElse(null));
  }

  private static Optional<FieldError> field(Json error) {
    return error
        .text("field")
        .map(
            name ->
                new FieldError(name, error.text("code").orElse(null), text(error).orElse(null)));
  }

  private static Optional<String> text(Json error) {
    return error.text("message").or(() -> error.text("details"));
  }
}
