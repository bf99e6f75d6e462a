package dev.usher;

import java.io.Serial;

/** 400: the request is malformed, lacks something, or asks for too much at once. */
public sealed class BadRequestException extends ApiException permits IdempotencyConflictException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public BadRequestException(ApiError error, String endpoint, int attempts) {
    super(error, endpoint, attempts);
  }
}
