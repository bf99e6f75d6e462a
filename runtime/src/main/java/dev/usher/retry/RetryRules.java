package dev.usher.retry;

import dev.usher.WaitReason;
import dev.usher.retry.RetryDecision.Retry;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;

/**
 * Decides whether a failed attempt is followed by another. All of these must hold, in this order:
 *
 * <ol>
 *   <li>the time did not run out on the attempt
 *   <li>the failure may go away: the policy lists the status, or there was no answer
 *   <li>sending again is safe: see {@link Repeatability}
 *   <li>the policy has attempts left
 *   <li>the wait is not absurd
 *   <li>the idempotency key, where it is what makes that safe, is remembered after the wait
 *   <li>the wait ends before the deadline
 *   <li>the budget, shared by all calls, has something left
 * </ol>
 */
public final class RetryRules {

  /** The longest wait that a server can ask for; Zendesk's longest window is ten minutes. */
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVICE_UNAVAILABLE = 503;

  private final RetryBudget budget;
  private final DoubleSupplier random;

  /**
   * Rules over a budget.
   *
   * @param random gives numbers from 0 (inclusive) to 1 (exclusive)
   */
  public RetryRules(RetryBudget budget, DoubleSupplier random) {
    this.budget = budget;
    this.random = random;
  }

  /** What follows {@code attempt}, which ended in {@code failure}. */
  public RetryDecision decide(Attempt attempt, Failure failure) {
    if (ranOut(attempt, failure)) {
      return Refusals.DEADLINE_PASSED;
    }
    if (!mayGoAway(attempt, failure)) {
      return Refusals.notRetryable(failure);
    }
    if (!isSafe(attempt.repeatability(), failure)) {
      return Refusals.unsafe(attempt.repeatability());
    }
    if (attempt.number() >= attempt.policy().maxAttempts()) {
      return Refusals.noAttemptsLeft(attempt.policy().maxAttempts());
    }
    Duration asked = asked(failure).orElse(Duration.ZERO);
    if (asked.compareTo(LONGEST_WAIT) > 0) {
      return Refusals.tooLong(asked, LONGEST_WAIT);
    }
    Duration backoff = Backoff.before(attempt.number() + 1, attempt.policy(), random.getAsDouble());
    boolean isAsked = asked.compareTo(backoff) > 0;
    Duration wait = isAsked ? asked : backoff;
    if (attempt.keyLeft().filter(keyLeft -> wait.compareTo(keyLeft) >= 0).isPresent()) {
      return Refusals.KEY_TOO_OLD;
    }
    Optional<Duration> left = attempt.timeLeft();
    if (left.isPresent() && wait.compareTo(left.get()) >= 0) {
      return Refusals.tooNear(wait, left.get());
    }
    if (!isPaced(failure) && !budget.tryTake()) {
      return Refusals.NO_BUDGET;
    }
    return new Retry(wait, isAsked ? WaitReason.RETRY_AFTER : WaitReason.BACKOFF);
  }

  /** With the time gone, the deadline is why there is no answer. */
  private static boolean ranOut(Attempt attempt, Failure failure) {
    return failure instanceof Failure.NoAnswer
        && attempt.timeLeft().filter(left -> left.isNegative() || left.isZero()).isPresent();
  }

  private static boolean mayGoAway(Attempt attempt, Failure failure) {
    if (failure instanceof Failure.Answer answer) {
      Set<Integer> on = attempt.policy().on();
      return on.contains(answer.status())
          || (answer.isCollision() && on.contains(SERVICE_UNAVAILABLE));
    }
    return failure instanceof Failure.NoAnswer none && !none.isPermanent();
  }

  private static boolean isSafe(Repeatability repeatability, Failure failure) {
    return switch (repeatability) {
      case ALWAYS -> true;
      case NEVER -> false;
      case IF_NOT_CARRIED_OUT -> wasNotCarriedOut(failure);
    };
  }

  /** Whether a server may have carried out what it did not answer well. */
  public static boolean mayBeDone(Failure failure) {
    return !wasNotCarriedOut(failure);
  }

  private static boolean wasNotCarriedOut(Failure failure) {
    if (failure instanceof Failure.Answer answer) {
      return !answer.redirected()
          && (answer.status() == TOO_MANY_REQUESTS
              || answer.isCollision()
              || (answer.status() == SERVICE_UNAVAILABLE && answer.retryAfter().isPresent()));
    }
    return failure instanceof Failure.NoAnswer none && none.neverArrived();
  }

  private static Optional<Duration> asked(Failure failure) {
    return failure instanceof Failure.Answer answer ? answer.retryAfter() : Optional.empty();
  }

  /** A 429 that says when to come back makes no storm: the server spreads the calls itself. */
  private static boolean isPaced(Failure failure) {
    return failure instanceof Failure.Answer answer
        && answer.status() == TOO_MANY_REQUESTS
        && answer.retryAfter().filter(wait -> !wait.isZero()).isPresent();
  }
}
