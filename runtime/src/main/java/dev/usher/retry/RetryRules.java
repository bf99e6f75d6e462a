package dev.usher.retry;

import dev.usher.retry.RetryDecision.Reason;
import dev.usher.retry.RetryDecision.Retry;
import dev.usher.retry.RetryDecision.Stop;
import java.time.Duration;
import java.util.Optional;
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
      return new Stop(Reason.DEADLINE, "");
    }
    if (!mayGoAway(attempt, failure)) {
      return new Stop(Reason.NOT_RETRYABLE, "");
    }
    if (!isSafe(attempt.repeatability(), failure)) {
      return new Stop(Reason.NOT_SAFE, unsafe(attempt.repeatability()));
    }
    if (attempt.number() >= attempt.policy().maxAttempts()) {
      return new Stop(Reason.NO_ATTEMPTS_LEFT, "");
    }
    Duration asked = asked(failure).orElse(Duration.ZERO);
    if (asked.compareTo(LONGEST_WAIT) > 0) {
      return new Stop(
          Reason.WAIT_TOO_LONG,
          "not tried again: Retry-After asks for %s, no call waits beyond %s"
              .formatted(seconds(asked), seconds(LONGEST_WAIT)));
    }
    Duration backoff = Backoff.before(attempt.number() + 1, attempt.policy(), random.getAsDouble());
    Duration wait = asked.compareTo(backoff) > 0 ? asked : backoff;
    Optional<Duration> left = attempt.timeLeft();
    if (left.isPresent() && wait.compareTo(left.get()) >= 0) {
      return new Stop(
          Reason.DEADLINE,
          "not tried again: the next attempt is due in %s, the deadline leaves %s"
              .formatted(seconds(wait), seconds(left.get())));
    }
    if (!isPaced(failure) && !budget.tryTake()) {
      return new Stop(
          Reason.NO_BUDGET, "not tried again: too many calls to this account fail just now");
    }
    return new Retry(wait);
  }

  /** With the time gone, the deadline is why there is no answer. */
  private static boolean ranOut(Attempt attempt, Failure failure) {
    return failure instanceof Failure.NoAnswer
        && attempt.timeLeft().filter(left -> left.isNegative() || left.isZero()).isPresent();
  }

  private static boolean mayGoAway(Attempt attempt, Failure failure) {
    if (failure instanceof Failure.Answer answer) {
      return attempt.policy().on().contains(answer.status());
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

  private static boolean wasNotCarriedOut(Failure failure) {
    if (failure instanceof Failure.Answer answer) {
      return !answer.redirected()
          && (answer.status() == TOO_MANY_REQUESTS
              || (answer.status() == SERVICE_UNAVAILABLE && answer.retryAfter().isPresent()));
    }
    return failure instanceof Failure.NoAnswer none && none.neverArrived();
  }

  private static String unsafe(Repeatability repeatability) {
    return repeatability == Repeatability.NEVER
        ? "not tried again: the body can be sent only once"
        : "not tried again: it may have been carried out, and neither its verb nor an"
            + " Idempotency-Key makes that harmless";
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

  private static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : "%d.%03d s".formatted(duration.toMillis() / 1000, duration.toMillis() % 1000);
  }
}
