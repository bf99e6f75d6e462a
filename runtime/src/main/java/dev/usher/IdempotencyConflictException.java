package dev.usher;

import java.io.Serial;

/** 400 {@code IdempotentRequestError}: the idempotency key was used before, with another body. */
public final class IdempotencyConflictException extends BadRequestException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public IdempotencyConflictException(ApiError error, String endpoint, int attempts) {
    super(error, endpoint, attempts);
  }
}
