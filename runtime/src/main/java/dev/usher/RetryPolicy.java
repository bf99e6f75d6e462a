package dev.usher;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How often, and when, a call that failed is sent again. I/O failures always count as worth another
 * try; of the answers, those whose status is in {@link #on()}. Whatever the policy says, a write is
 * sent again only where that is safe, {@code Retry-After} is a floor under the backoff, and a
 * {@code Retry-After} beyond a quarter of an hour is not waited for.
 *
 * @param maxAttempts how often a call is sent at most, the first time included; 1 to 100
 * @param on the statuses that are worth another try; 400 to 599
 * @param initialDelay the backoff before the second attempt
 * @param maxDelay the most that a backoff grows to; not less than {@code initialDelay}
 * @param multiplier what each backoff is multiplied by to give the next; 1 or more
 * @param jitter how backoffs are spread
 * @param deadline the time that all attempts together may take, as {@link
 *     CallOptions.Builder#deadline}; null means no limit
 */
public record RetryPolicy(
    int maxAttempts,
    Set<Integer> on,
    Duration initialDelay,
    Duration maxDelay,
    double multiplier,
    Jitter jitter,
    @Nullable Duration deadline) {

  private static final RetryPolicy DEFAULTS = builder().build();
  private static final RetryPolicy NEVER = builder().maxAttempts(1).build();

  /**
   * Checks the parts against each other.
   *
   * @throws IllegalArgumentException if a part is out of its range
   */
  public RetryPolicy {
    require(maxAttempts >= 1 && maxAttempts <= 100, "maxAttempts is 1 to 100", maxAttempts);
    for (int status : on) {
      require(status >= 400 && status <= 599, "a status to retry is 400 to 599", status);
    }
    on = Collections.unmodifiableSortedSet(new TreeSet<>(on));
    require(!initialDelay.isNegative(), "initialDelay is not negative", initialDelay);
    require(maxDelay.compareTo(initialDelay) >= 0, "maxDelay is not below initialDelay", maxDelay);
    require(multiplier >= 1 && Double.isFinite(multiplier), "multiplier is 1 or more", multiplier);
    if (deadline != null) {
      require(!deadline.isNegative() && !deadline.isZero(), "a deadline is positive", deadline);
    }
  }

  private static void require(boolean holds, String rule, Object found) {
    if (!holds) {
      throw new IllegalArgumentException(rule + ", not " + found);
    }
  }

  /**
   * Four attempts on 429, 500, 502, 503 and 504; backoffs from 250 ms to 30 s, doubled, with full
   * jitter.
   */
  public static RetryPolicy defaults() {
    return DEFAULTS;
  }

  /** One attempt: nothing is ever sent again. */
  public static RetryPolicy never() {
    return NEVER;
  }

  /** A builder that starts from {@link #defaults()}. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts a {@link RetryPolicy} together. Not thread-safe. */
  public static final class Builder {
    private int maxAttempts = 4;
    private Set<Integer> on = Set.of(429, 500, 502, 503, 504);
    private Duration initialDelay = Duration.ofMillis(250);
    private Duration maxDelay = Duration.ofSeconds(30);
    private double multiplier = 2;
    private Jitter jitter = Jitter.FULL;
    private @Nullable Duration deadline;

    private Builder() {}

    /** How often a call is sent at most, the first time included; 1 to 100. */
    public Builder maxAttempts(int maxAttempts) {
      this.maxAttempts = maxAttempts;
      return this;
    }

    /** The statuses that are worth another try, instead of those set before; 400 to 599. */
    public Builder on(int... statuses) {
      this.on = new TreeSet<>(Arrays.stream(statuses).boxed().toList());
      return this;
    }

    /** The backoff before the second attempt. */
    public Builder initialDelay(Duration initialDelay) {
      this.initialDelay = initialDelay;
      return this;
    }

    /** The most that a backoff grows to. */
    public Builder maxDelay(Duration maxDelay) {
      this.maxDelay = maxDelay;
      return this;
    }

    /** What each backoff is multiplied by to give the next; 1 or more. */
    public Builder multiplier(double multiplier) {
      this.multiplier = multiplier;
      return this;
    }

    /** How backoffs are spread. */
    public Builder jitter(Jitter jitter) {
      this.jitter = jitter;
      return this;
    }

    /** The time that all attempts together may take. */
    public Builder deadline(Duration deadline) {
      this.deadline = deadline;
      return this;
    }

    /**
     * The policy.
     *
     * @throws IllegalArgumentException if a part is out of its range
     */
    public RetryPolicy build() {
      return new RetryPolicy(maxAttempts, on, initialDelay, maxDelay, multiplier, jitter, deadline);
    }
  }

  /** How backoffs are spread, so that clients which failed together do not return together. */
  public enum Jitter {
    /** Anywhere from nothing to the whole backoff. */
    FULL,
    /** Anywhere from half the backoff to the whole. */
    EQUAL,
    /** The backoff as it is. */
    NONE
  }
}
