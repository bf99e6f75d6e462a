package dev.usher.error;

import dev.usher.ApiError;
import dev.usher.header.RequestIdHeader;
import dev.usher.header.RetryAfterHeader;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** From an answer outside 2xx to the {@link ApiError} that it is. */
public final class ErrorReader {

  private static final Pattern WORDLESS = Pattern.compile("\\s*+(?:\"\\s*+\")?+\\s*+");

  private ErrorReader() {}

  /**
   * Reads {@code response} and closes it. Never fails: where the body is strange, broken off or
   * hostile, the error says what is known without it. It came at a time that nobody knows: a {@code
   * Retry-After} that is a date counts only where the answer has a date of its own.
   */
  public static ApiError read(Response response) {
    return readAt(response, () -> null).error();
  }

  /**
   * The same for an answer that came just now, and what broke its body off.
   *
   * @param clock what a date in {@code Retry-After} is compared with where the answer has none
   */
  public static ErrorReading read(Response response, InstantSource clock) {
    return readAt(response, clock::instant);
  }

  private static ErrorReading readAt(Response response, Supplier<@Nullable Instant> now) {
    BodyText body = BodyText.read(response.body());
    return new ErrorReading(at(response.code(), response.headers(), body, now), body.failure());
  }

  /**
   * The error of an answer that was read already, at a time that nobody knows.
   *
   * @param status the HTTP status
   * @param headers the headers of the answer
   * @param body the text of the answer, empty where there was none
   */
  public static ApiError of(int status, Headers headers, String body) {
    return at(status, headers, new BodyText(body, null, null), () -> null);
  }

  private static ApiError at(
      int status, Headers headers, BodyText body, Supplier<@Nullable Instant> now) {
    Said said = Shapes.of(body.text()).said();
    return new ApiError(
        status,
        said.code(),
        said.message(),
        said.fieldErrors(),
        RequestIdHeader.of(headers).orElse(said.requestId()),
        RetryAfterHeader.of(headers, now).orElse(null),
        headers,
        body.text(),
        body.cut());
  }

  /** Whether a body says nothing although its shape is known: none at all, or an empty string. */
  public static boolean isWordless(String body) {
    return WORDLESS.matcher(body).matches();
  }
}
