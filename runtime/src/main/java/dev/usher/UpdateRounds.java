package dev.usher;

import dev.usher.pipeline.Time;
import dev.usher.retry.Backoff;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** The rounds of one update: how many there were, and whether and when there is another. */
final class UpdateRounds {

  private final Time time;
  private final RetryPolicy policy;
  private final DoubleSupplier random;
  private final long start;
  private int round = 1;

  UpdateRounds(Time time, RetryPolicy policy, DoubleSupplier random) {
    this.time = time;
    this.policy = policy;
    this.random = random;
    this.start = time.nanos();
  }

  /**
   * How long to wait before the next round, which is then counted.
   *
   * @param isRecognized whether a change that was carried out unnoticed would be recognized
   * @throws ConflictException {@code conflict}, where there is no other round
   */
  Duration next(ConflictException conflict, boolean isRecognized) {
    if (conflict.mayBeOwn() && !isRecognized) {
      throw end(conflict, "an earlier attempt may have made this very change");
    }
    if (round >= policy.maxAttempts()) {
      throw end(conflict, "that is all there may be");
    }
    Duration wait = Backoff.before(round + 1, policy, random.getAsDouble());
    if (left().filter(left -> wait.compareTo(left) >= 0).isPresent()) {
      throw end(conflict, "the deadline leaves no time for another");
    }
    round++;
    return wait;
  }

  private Optional<Duration> left() {
    @Nullable Duration deadline = policy.deadline();
    return deadline == null
        ? Optional.empty()
        : Optional.of(deadline.minusNanos(time.nanos() - start));
  }

  private ConflictException end(ConflictException conflict, String why) {
    conflict.endsUpdate(round, why);
    return conflict;
  }

  /** What ends an update whose account is closed while it waits. */
  TransportException closed(ConflictException last) {
    return broken(last, new IOException("the Zendesk was closed while the update waited"));
  }

  /** What ends an update whose thread is interrupted while it waits. */
  TransportException interrupted(ConflictException last) {
    return broken(last, new InterruptedIOException("interrupted while the update waited"));
  }

  private static TransportException broken(ConflictException last, IOException cause) {
    TransportException end = new TransportException(last.endpoint(), last.attempts(), cause);
    end.addSuppressed(last);
    return end;
  }
}
