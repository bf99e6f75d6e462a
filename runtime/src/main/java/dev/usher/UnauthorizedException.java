package dev.usher;

import java.io.Serial;

/** 401: Zendesk does not know the caller: the credentials are wrong, expired or revoked. */
public final class UnauthorizedException extends ApiException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public UnauthorizedException(ApiError error, String endpoint, int attempts) {
    super(error, endpoint, attempts);
  }
}
