package dev.usher.retry;

import dev.usher.RetryPolicy;
import java.time.Duration;
import java.util.Optional;

/**
 * An attempt that has failed.
 *
 * @param number which it was; the first is 1
 * @param repeatability whether its request may be sent twice
 * @param policy the policy of its call
 * @param timeLeft what its call's deadline leaves, if it has one; not positive once it is past
 * @param keyLeft how long its idempotency key may still be sent, if a key is what makes it safe to
 *     send twice; see {@link KeyLife}
 */
public record Attempt(
    int number,
    Repeatability repeatability,
    RetryPolicy policy,
    Optional<Duration> timeLeft,
    Optional<Duration> keyLeft) {}
