package dev.usher;

import java.io.Serial;

/**
 * 422: the request is well-formed, but breaks a rule; {@link ApiError#fieldErrors()} says which.
 */
public final class UnprocessableEntityException extends ApiException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public UnprocessableEntityException(ApiError error, String endpoint, int attempts) {
    super(error, endpoint, attempts);
  }
}
