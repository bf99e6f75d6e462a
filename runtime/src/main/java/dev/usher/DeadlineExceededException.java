package dev.usher;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The time that a call and all its attempts may take ran out. */
public final class DeadlineExceededException extends TransportException {

  @Serial private static final long serialVersionUID = 1L;

  private final Duration deadline;

  /**
   * A call that took too long.
   *
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included; 0 where it was not
   * @param deadline the time that the call had
   * @param cause how the last attempt ended, or null where it was still under way or waited for
   */
  public DeadlineExceededException(
      String endpoint, int attempts, Duration deadline, @Nullable Throwable cause) {
    super(
        "%s: not done within %s, after %s%s"
            .formatted(
                endpoint,
                deadline,
                Refusal.times(attempts),
                cause == null ? "" : "; the last: " + Refusal.line(cause)),
        endpoint,
        attempts,
        cause);
    this.deadline = deadline;
  }

  /** The time that the call had. */
  public Duration deadline() {
    return deadline;
  }
}
