package dev.usher;

import java.io.Serial;

/** 503: maintenance, or load that will pass; with {@link ApiError#retryAfter()} it says when. */
public final class ServiceUnavailableException extends ServerErrorException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public ServiceUnavailableException(ApiError error, String endpoint, int attempts) {
    super(error, endpoint, attempts);
  }
}
