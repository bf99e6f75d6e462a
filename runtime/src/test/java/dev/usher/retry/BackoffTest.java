package dev.usher.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.usher.RetryPolicy;
import dev.usher.RetryPolicy.Jitter;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class BackoffTest {

  private static RetryPolicy policy(
      int initialMillis, int maxMillis, double factor, Jitter jitter) {
    return RetryPolicy.builder()
        .initialDelay(Duration.ofMillis(Math.min(initialMillis, maxMillis)))
        .maxDelay(Duration.ofMillis(maxMillis))
        .multiplier(factor)
        .jitter(jitter)
        .build();
  }

  @Property
  void aWaitIsNeverBeyondTheLongest(
      @ForAll @IntRange(min = 2, max = 100) int attempt,
      @ForAll @IntRange(max = 100_000) int initial,
      @ForAll @IntRange(max = 100_000) int longest,
      @ForAll @DoubleRange(min = 1, max = 1e12) double factor,
      @ForAll Jitter jitter,
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double random) {
    assertThat(Backoff.before(attempt, policy(initial, longest, factor, jitter), random))
        .isBetween(Duration.ZERO, Duration.ofMillis(longest));
  }

  @Property
  void withoutJitterWaitsDoNotShrink(
      @ForAll @IntRange(min = 2, max = 99) int attempt,
      @ForAll @DoubleRange(min = 1, max = 10) double factor) {
    RetryPolicy policy = policy(250, 30_000, factor, Jitter.NONE);

    assertThat(Backoff.before(attempt + 1, policy, 0))
        .isGreaterThanOrEqualTo(Backoff.before(attempt, policy, 0));
  }

  @Property
  void equalJitterKeepsAtLeastHalf(
      @ForAll @IntRange(min = 2, max = 20) int attempt,
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double random) {
    Duration whole = Backoff.before(attempt, policy(250, 30_000, 2, Jitter.NONE), 0);

    assertThat(Backoff.before(attempt, policy(250, 30_000, 2, Jitter.EQUAL), random))
        .isBetween(whole.dividedBy(2), whole);
  }

  @Test
  void waitsGrowByTheMultiplierUpToTheLongest() {
    RetryPolicy policy = policy(100, 350, 2, Jitter.NONE);

    assertThat(Backoff.before(2, policy, 0)).isEqualTo(Duration.ofMillis(100));
    assertThat(Backoff.before(3, policy, 0)).isEqualTo(Duration.ofMillis(200));
    assertThat(Backoff.before(4, policy, 0)).isEqualTo(Duration.ofMillis(350));
  }

  @Test
  void fullJitterIsAnywhereUpToTheWhole() {
    RetryPolicy policy = policy(100, 350, 2, Jitter.FULL);

    assertThat(Backoff.before(2, policy, 0)).isZero();
    assertThat(Backoff.before(2, policy, 0.5)).isEqualTo(Duration.ofMillis(50));
  }

  @Test
  void nothingIsWaitedForBeforeTheFirstAttempt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Backoff.before(1, RetryPolicy.defaults(), 0));
  }
}
