package dev.usher.error;

import dev.usher.ApiError;
import dev.usher.header.RequestIdHeader;
import dev.usher.header.RetryAfterHeader;
import okhttp3.Headers;
import okhttp3.Response;

/** From an answer outside 2xx to the {@link ApiError} that it is. */
public final class ErrorReader {

  private ErrorReader() {}

  /**
   * Reads {@code response} and closes it. Never fails: where the body is strange, broken off or
   * hostile, the error says what is known without it.
   */
  public static ApiError read(Response response) {
    return of(response.code(), response.headers(), BodyText.read(response.body()));
  }

  /**
   * The error of an answer that was read already.
   *
   * @param status the HTTP status
   * @param headers the headers of the answer
   * @param body the text of the answer, empty where there was none
   */
  public static ApiError of(int status, Headers headers, String body) {
    Said said = Shapes.of(body).said();
    return new ApiError(
        status,
        said.code(),
        said.message(),
        said.fieldErrors(),
        RequestIdHeader.of(headers).orElse(said.requestId()),
        RetryAfterHeader.of(headers).orElse(null),
        headers,
        body);
  }
}
