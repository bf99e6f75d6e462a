package dev.usher.support;

import dev.usher.ApiError;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which errors a mapping is for.
 *
 * @param status the status; empty for every one
 * @param code the code; null for every one
 */
record ErrorMatch(OptionalInt status, @Nullable String code) {

  static final ErrorMatch ANY = new ErrorMatch(OptionalInt.empty(), null);

  static ErrorMatch of(int status, String code) {
    return new ErrorMatch(OptionalInt.of(status), Objects.requireNonNull(code, "code"));
  }

  static ErrorMatch ofStatus(int status) {
    return new ErrorMatch(OptionalInt.of(status), null);
  }

  static ErrorMatch ofCode(String code) {
    return new ErrorMatch(OptionalInt.empty(), Objects.requireNonNull(code, "code"));
  }

  /** Whether it is for {@code error}. Codes are compared as received, case and all. */
  boolean fits(ApiError error) {
    return (status.isEmpty() || status.getAsInt() == error.status())
        && (code == null || code.equals(error.code()));
  }

  /** As {@code 422 RecordInvalid}, {@code any answer}. */
  @Override
  public String toString() {
    if (status.isEmpty()) {
      return code == null ? "any answer" : code;
    }
    return code == null ? "" + status.getAsInt() : status.getAsInt() + " " + code;
  }
}
