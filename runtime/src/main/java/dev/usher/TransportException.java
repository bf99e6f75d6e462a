package dev.usher;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * There was no answer, or it broke off: I/O, a timeout, TLS. Whether Zendesk carried the request
 * out is not known. {@link #getCause()} is what OkHttp reported. Also what ends calls of a {@link
 * Zendesk} that is closed: with no {@link #attempts()}, nothing was sent.
 */
public sealed class TransportException extends ZendeskException
    permits DeadlineExceededException, LimiterFullException {

  @Serial private static final long serialVersionUID = 1L;

  private final int attempts;

  /**
   * A call that ended without an answer.
   *
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often sending was tried, the first time included
   * @param cause what went wrong last
   */
  public TransportException(String endpoint, int attempts, Throwable cause) {
    this(
        "%s: no answer after %s: %s"
            .formatted(endpoint, Refusal.times(attempts), Refusal.line(cause)),
        endpoint,
        attempts,
        cause);
  }

  TransportException(String message, String endpoint, int attempts, @Nullable Throwable cause) {
    super(message, endpoint, cause);
    this.attempts = attempts;
  }

  /** How often sending was tried, the first time included. */
  public final int attempts() {
    return attempts;
  }

  /**
   * Why this was the last attempt: the first precondition of another that did not hold. Empty where
   * none was thought of: in an exception that no client threw, in one of a call that was cancelled,
   * whose account was closed, or whose future ended at its deadline.
   */
  public final Optional<RetryRefusal> retryRefusal() {
    return whyFinal();
  }

  @Override
  final int sends() {
    return attempts;
  }
}
