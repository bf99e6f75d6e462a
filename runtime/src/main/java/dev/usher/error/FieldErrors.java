package dev.usher.error;

import dev.usher.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Errors by field: an object of lists. Items are texts, or objects with a {@code description} and
 * perhaps a code, under {@code type} or under {@code error}. A single item may stand for a list of
 * one.
 */
final class FieldErrors {

  private static final List<String> CODES = List.of("type", "error");
  private static final List<String> TEXTS = List.of("description", "message");

  private FieldErrors() {}

  /** The errors in their order; none where {@code byField} is no object. */
  static List<FieldError> of(Json byField) {
    if (!(byField instanceof Json.Members fields)) {
      return List.of();
    }
    List<FieldError> errors = new ArrayList<>(fields.list().size());
    for (Json.Member field : fields.list()) {
      addAll(field.name(), field.value(), errors);
    }
    return errors;
  }

  /** The first text, which stands for the whole where there is no other. */
  static Optional<String> firstMessage(List<FieldError> errors) {
    return errors.stream()
        .flatMap(error -> Optional.ofNullable(error.message()).stream())
        .findFirst();
  }

  private static void addAll(String field, Json value, List<FieldError> errors) {
    if (value instanceof Json.Array list) {
      for (Json item : list.items()) {
        add(field, item, errors);
      }
    } else {
      add(field, value, errors);
    }
  }

  private static void add(String field, Json item, List<FieldError> errors) {
    @Nullable String code = item.text(CODES).orElse(null);
    Optional<String> text = item.text();
    @Nullable String message = text.isPresent() ? text.get() : item.text(TEXTS).orElse(null);
    if (code != null || message != null) {
      errors.add(new FieldError(field, code, message));
    }
  }
}
