package dev.usher;

import dev.usher.diagnosis.Quote;
import dev.usher.error.ErrorReader;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wording of what exceptions say. Zendesk's own words are kept to one line and to a length. */
final class Refusal {

  private static final int LONGEST_TEXT = 1000;
  private static final int MOST_FIELDS = 20;

  private Refusal() {}

  /** One readable paragraph about an answer outside 2xx. */
  static String describe(ApiError error, String endpoint, int attempts) {
    StringBuilder text = new StringBuilder();
    text.append(endpoint.isEmpty() ? "Refused with " : endpoint + ": refused with ");
    text.append(error.status());
    if (error.code() != null) {
      text.append(' ').append(line(error.code()));
    }
    if (error.message() != null) {
      text.append(": ").append(line(error.message()));
    } else if (error.code() == null) {
      text.append(bodyOf(error));
    }
    if (!error.fieldErrors().isEmpty()) {
      text.append(" [").append(fields(error.fieldErrors())).append(']');
    }
    if (error.bodyCut() != null) {
      text.append("; the body ").append(line(error.bodyCut()));
    }
    if (error.requestId() != null) {
      text.append("; request ").append(line(error.requestId()));
    }
    return text.append("; ").append(times(attempts)).toString();
  }

  private static String bodyOf(ApiError error) {
    if (error.bodyCut() != null) {
      return "";
    }
    if (error.body().isBlank()) {
      return ", without a body";
    }
    return ErrorReader.isWordless(error.body())
        ? ", with a body that says nothing"
        : ", with a body of unknown shape";
  }

  /** {@code 1 attempt}, {@code 3 attempts}. */
  static String times(int attempts) {
    return attempts == 1 ? "1 attempt" : attempts + " attempts";
  }

  /** What a failure says, on one line. */
  static String line(Throwable failure) {
    String message = failure.getMessage();
    String name = failure.getClass().getSimpleName();
    return message == null ? name : name + ": " + line(message);
  }

  /** A text on one line: a server must not be able to forge lines of a log. */
  static String line(String text) {
    return Quote.line(text, LONGEST_TEXT);
  }

  private static String fields(List<FieldError> errors) {
    String shown =
        errors.stream().limit(MOST_FIELDS).map(Refusal::field).collect(Collectors.joining("; "));
    int more = errors.size() - MOST_FIELDS;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }

  private static String field(FieldError error) {
    String name = line(error.field());
    @Nullable String code = error.code();
    if (error.message() == null) {
      return name + ": " + (code == null ? "invalid" : line(code));
    }
    String text = name + ": " + line(error.message());
    return code == null ? text : text + " (" + line(code) + ")";
  }
}
