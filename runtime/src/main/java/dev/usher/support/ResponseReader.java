package dev.usher.support;

import dev.usher.TransportException;
import java.util.Optional;
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

  /**
   * What an answer outside 2xx is to the caller, where it is an answer here: a 404 to one that
   * takes none, any to one that takes errors. Empty where it is thrown.
   *
   * @param answer the answer, read and closed
   * @throws dev.usher.ApiException if it is to be a case that cannot be made
   */
  default Optional<R> refused(ErrorAnswer answer) {
    return Optional.empty();
  }

  /**
   * What a call without an answer is to the caller; empty where it is thrown.
   *
   * @param failure what it ends with
   */
  default Optional<R> unanswered(TransportException failure) {
    return Optional.empty();
  }
}
