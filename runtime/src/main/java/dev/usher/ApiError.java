package dev.usher;

import dev.usher.diagnosis.Quote;
import dev.usher.header.WarningHeader;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An answer outside 2xx, whichever of Zendesk's shapes it came in. What the body does not tell is
 * null or empty; the body itself is always kept, so nothing is lost where a shape is unknown.
 *
 * @param status the HTTP status
 * @param code the machine-readable code as received, such as {@code RecordInvalid}; it may hold
 *     blanks ({@code Query Error}); null where the answer only has prose or none
 * @param message what is wrong, for people; null where the answer does not say
 * @param fieldErrors what is wrong field by field, in the order received; often empty
 * @param requestId what Zendesk's support asks for; null where the answer has none
 * @param retryAfter how long Zendesk asks to wait before the next try; null where it does not ask
 * @param headers the headers of the answer
 * @param body the text of the answer: the first 64 KiB, undecodable bytes replaced; empty where
 *     there was none
 * @param bodyCut why {@code body} is not all of it: {@code broke off (SocketTimeoutException)},
 *     {@code is longer than the 64 KiB that are kept}; null where it is. What was read before that
 *     counts all the same
 */
public record ApiError(
    int status,
    @Nullable String code,
    @Nullable String message,
    List<FieldError> fieldErrors,
    @Nullable String requestId,
    @Nullable Duration retryAfter,
    Headers headers,
    String body,
    @Nullable String bodyCut)
    implements Serializable {

  private static final int LONGEST_TEXT = 4_000;

  /** Copies {@code fieldErrors} and refuses null where a value is due. */
  public ApiError {
    fieldErrors = List.copyOf(fieldErrors);
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
  }

  /**
   * An answer whose body came through to its end.
   *
   * @param status the HTTP status
   * @param code the machine-readable code, or null
   * @param message what is wrong, for people, or null
   * @param fieldErrors what is wrong field by field
   * @param requestId what Zendesk's support asks for, or null
   * @param retryAfter how long Zendesk asks to wait, or null
   * @param headers the headers of the answer
   * @param body the text of the answer
   */
  public ApiError(
      int status,
      @Nullable String code,
      @Nullable String message,
      List<FieldError> fieldErrors,
      @Nullable String requestId,
      @Nullable Duration retryAfter,
      Headers headers,
      String body) {
    this(status, code, message, fieldErrors, requestId, retryAfter, headers, body, null);
  }

  /**
   * An error with neither headers nor body, for tests of exceptions that are made from one.
   *
   * @param status the HTTP status
   * @param code the machine-readable code, or null
   * @param message what is wrong, for people, or null
   */
  public static ApiError of(int status, @Nullable String code, @Nullable String message) {
    return new ApiError(status, code, message, List.of(), null, null, Headers.of(), "");
  }

  /**
   * What Zendesk dropped from the request without a word in the body ({@code X-Zendesk-API-Warn}),
   * as received; mostly empty.
   */
  public List<String> warnings() {
    return WarningHeader.of(headers);
  }

  /**
   * On one line, all but headers and body, which may hold personal data and do not belong in a log.
   */
  @Override
  public String toString() {
    return "ApiError[status=%d, code=%s, message=%s, fieldErrors=%s, requestId=%s, retryAfter=%s%s]"
        .formatted(
            status,
            safe(code),
            safe(message),
            safe(fieldErrors),
            safe(requestId),
            retryAfter,
            bodyCut == null ? "" : ", the body " + safe(bodyCut));
  }

  // Servers echo what they were sent, and must not forge lines of a log.
  private static String safe(@Nullable Object said) {
    return Quote.line(String.valueOf(said), LONGEST_TEXT);
  }

  // OkHttp's Headers do not serialize; exceptions must.
  @Serial
  private Object writeReplace() {
    return Stored.of(this);
  }

  // Arrays, since javac knows no List to be serializable; none leaves this record.
  @SuppressWarnings("ArrayRecordComponent")
  private record Stored(
      int status,
      @Nullable String code,
      @Nullable String message,
      FieldError[] fieldErrors,
      @Nullable String requestId,
      @Nullable Duration retryAfter,
      String[] headers,
      String body,
      @Nullable String bodyCut)
      implements Serializable {

    static Stored of(ApiError error) {
      String[] namesAndValues = new String[2 * error.headers.size()];
      for (int i = 0; i < error.headers.size(); i++) {
        namesAndValues[2 * i] = error.headers.name(i);
        namesAndValues[2 * i + 1] = error.headers.value(i);
      }
      return new Stored(
          error.status,
          error.code,
          error.message,
          error.fieldErrors.toArray(new FieldError[0]),
          error.requestId,
          error.retryAfter,
          namesAndValues,
          error.body,
          error.bodyCut);
    }

    @Serial
    private Object readResolve() {
      Headers.Builder received = new Headers.Builder();
      for (int i = 0; i < headers.length; i += 2) {
        received.addUnsafeNonAscii(headers[i], headers[i + 1]);
      }
      return new ApiError(
          status,
          code,
          message,
          List.of(fieldErrors),
          requestId,
          retryAfter,
          received.build(),
          body,
          bodyCut);
    }
  }
}
