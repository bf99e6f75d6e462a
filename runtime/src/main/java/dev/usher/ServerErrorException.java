package dev.usher;

import java.io.Serial;

/** 5xx: Zendesk, or a gateway before it, failed. Mostly passing. */
public sealed class ServerErrorException extends ApiException permits ServiceUnavailableException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public ServerErrorException(ApiError error, String endpoint, int attempts) {
    super(error, endpoint, attempts);
  }
}
