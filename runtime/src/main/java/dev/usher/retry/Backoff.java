package dev.usher.retry;

import dev.usher.RetryPolicy;
import java.time.Duration;

/** How long to wait before an attempt, were it up to us alone. */
public final class Backoff {

  private static final double NANOS_PER_SECOND = 1e9;

  private Backoff() {}

  /**
   * The wait before an attempt: a pure function of its arguments.
   *
   * @param attempt which attempt is waited for; the second is 2
   * @param random from 0 (inclusive) to 1 (exclusive), which the policy's jitter uses
   * @return from zero to {@link RetryPolicy#maxDelay()}
   */
  public static Duration before(int attempt, RetryPolicy policy, double random) {
    if (attempt < 2) {
      throw new IllegalArgumentException("nothing is waited for before attempt " + attempt);
    }
    double longest = inSeconds(policy.maxDelay());
    double grown =
        inSeconds(policy.initialDelay()) * Math.pow(policy.multiplier(), (double) attempt - 2);
    // Zero times infinity is no number: an initial delay of zero stays zero.
    double whole = Double.isNaN(grown) ? 0 : Math.min(longest, grown);
    double spread =
        switch (policy.jitter()) {
          case FULL -> whole * random;
          case EQUAL -> whole / 2 + whole / 2 * random;
          case NONE -> whole;
        };
    Duration wait = inDuration(spread);
    return wait.compareTo(policy.maxDelay()) > 0 ? policy.maxDelay() : wait;
  }

  private static double inSeconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / NANOS_PER_SECOND;
  }

  private static Duration inDuration(double seconds) {
    long whole = (long) seconds;
    return Duration.ofSeconds(whole, (long) ((seconds - whole) * NANOS_PER_SECOND));
  }
}
