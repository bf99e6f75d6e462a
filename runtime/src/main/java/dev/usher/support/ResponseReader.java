package dev.usher.support;

import dev.usher.ApiError;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of one endpoint. Thread-safe.
 *
 * @param <R> what a call returns
 */
interface ResponseReader<R extends @Nullable Object> {

  /**
   * Reads an answer within 2xx and closes it, unless the result is the open body itself. Null for
   * {@code Void} only.
   *
   * @param response the answer
   * @param endpoint the endpoint that was called, for exceptions
   * @param attempts how often the request was sent, for exceptions
   * @throws dev.usher.MalformedResponseException if it cannot be decoded
   * @throws dev.usher.TransportException if it breaks off
   */
  R read(Response response, String endpoint, int attempts);

  /** Whether a 404 is an answer here and no error; then {@link #absent} says which. */
  default boolean takesNotFound() {
    return false;
  }

  /**
   * What a 404 is to the caller.
   *
   * @param error the 404, read and closed
   */
  default R absent(ApiError error) {
    throw new IllegalStateException("a 404 is an error here");
  }
}
