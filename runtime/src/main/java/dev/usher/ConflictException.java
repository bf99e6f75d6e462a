package dev.usher;

import java.io.Serial;

/** 409: another change came first, or such a record exists already. */
public final class ConflictException extends ApiException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public ConflictException(ApiError error, String endpoint, int attempts) {
    super(error, endpoint, attempts);
  }
}
