package dev.usher.generator.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How an endpoint is retried. */
public sealed interface RetryModel {

  /** What the function for this case makes of it. */
  <R> R match(
      Function<Inherited, R> inherited, Function<Never, R> never, Function<Policy, R> policy);

  /** As the {@code Zendesk} is set up: neither the method nor the interface says anything. */
  record Inherited() implements RetryModel {
    @Override
    public <R> R match(
        Function<Inherited, R> inherited, Function<Never, R> never, Function<Policy, R> policy) {
      return inherited.apply(this);
    }
  }

  /** Never. */
  record Never() implements RetryModel {
    @Override
    public <R> R match(
        Function<Inherited, R> inherited, Function<Never, R> never, Function<Policy, R> policy) {
      return never.apply(this);
    }
  }

  /**
   * As {@code @Retry} says. What was not written holds the annotation's default, so that equal
   * rules are equal here.
   *
   * @param maxAttempts how often it is tried, the first time included
   * @param on the statuses that are retried, in the order written
   * @param initialDelay before the second attempt
   * @param maxDelay the longest wait
   * @param multiplier by which the delay grows
   * @param jitter the constant of {@code Jitter}
   * @param deadline for the call as a whole
   */
  record Policy(
      int maxAttempts,
      List<Integer> on,
      Duration initialDelay,
      Duration maxDelay,
      double multiplier,
      String jitter,
      Optional<Duration> deadline)
      implements RetryModel {
    /** Copies the statuses. */
    public Policy {
      on = List.copyOf(on);
    }

    @Override
    public <R> R match(
        Function<Inherited, R> inherited, Function<Never, R> never, Function<Policy, R> policy) {
      return policy.apply(this);
    }
  }
}
