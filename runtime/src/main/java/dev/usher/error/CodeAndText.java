package dev.usher.error;

import dev.usher.FieldError;
import java.util.List;

/**
 * Support's usual shape: {@code {"error":"RecordInvalid","description":"...","details":{...}}}, of
 * which all but the code may be missing.
 *
 * @param code the code
 * @param body the whole object
 */
record CodeAndText(String code, Json body) implements Shape {
  @Override
  public Said said() {
    List<FieldError> fields = body.member("details").map(FieldErrors::of).orElse(List.of());
    String message = Texts.of(body).or(() -> FieldErrors.firstMessage(fields)).orElse(null);
    return Said.of(code, message, fields);
  }
}
