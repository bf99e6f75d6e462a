package dev.usher.error;

import dev.usher.FieldError;
import java.util.List;

/**
 * Help Center's validation errors: {@code {"errors":{"parent_section_id":["would result in a
 * cycle"]}}}.
 *
 * @param errors the inner object
 */
record FieldMap(Json errors) implements Shape {
  @Override
  public Said said() {
    List<FieldError> fields = FieldErrors.of(errors);
    return Said.of(null, FieldErrors.firstMessage(fields).orElse(null), fields);
  }
}
