package dev.usher.pipeline;

import java.io.IOException;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads the answers of one endpoint. Thread-safe. */
public interface AnswerReader {

  /**
   * Reads an answer within 2xx, and closes it unless the result is the open body itself.
   *
   * @param response the answer
   * @param endpoint the endpoint that was called, for exceptions
   * @param attempts how often the request was sent, for exceptions
   * @throws dev.usher.MalformedResponseException if it cannot be decoded
   * @throws IOException if it breaks off
   */
  @Nullable Object read(Response response, String endpoint, int attempts) throws IOException;
}
