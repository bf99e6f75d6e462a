package dev.usher;

import java.io.Serial;

/** 404: there is no such record, or the account has no such endpoint. */
public final class NotFoundException extends ApiException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public NotFoundException(ApiError error, String endpoint, int attempts) {
    super(error, endpoint, attempts);
  }
}
