package dev.usher.error;

import dev.usher.FieldError;
import java.util.List;
import java.util.Optional;

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
    Optional<String> text = Texts.of(body);
    Optional<String> message = text.isPresent() ? text : FieldErrors.firstMessage(fields);
    return Said.of(code, message.orElse(null), fields);
  }
}
