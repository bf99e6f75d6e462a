package dev.usher;

import java.io.Serial;

/**
 * Too many calls wait for a rate limit already. The attempt was not sent: with no {@link
 * #attempts()}, nothing was.
 */
public final class LimiterFullException extends TransportException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * A call that found no place to wait.
   *
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent before
   * @param cause what the limiter said
   */
  public LimiterFullException(String endpoint, int attempts, Throwable cause) {
    super(
        "%s: not sent, too many calls wait for a rate limit already: %s; after %s"
            .formatted(endpoint, Refusal.line(cause), Refusal.times(attempts)),
        endpoint,
        attempts,
        cause);
  }
}
