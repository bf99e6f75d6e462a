package dev.usher.retry;

import dev.usher.RetryRefusal;
import dev.usher.RetryRefusal.Reason;
import dev.usher.retry.RetryDecision.Stop;
import java.time.Duration;

/** The wording of refusals. Those that say the same each time are made once. */
final class Refusals {

  static final Stop DEADLINE_PASSED =
      stop(Reason.DEADLINE_PASSED, "the deadline passed during the attempt");

  static final Stop KEY_TOO_OLD =
      stop(
          Reason.KEY_TOO_OLD,
          "its Idempotency-Key is forgotten two hours after the first attempt, and it might be"
              + " carried out twice");

  static final Stop NO_BUDGET =
      stop(Reason.NO_BUDGET, "too many calls to this account fail just now");

  private static final Stop NOT_LISTED =
      stop(Reason.NOT_RETRYABLE, "its status is none that the policy tries again");

  private static final Stop PERMANENT =
      stop(Reason.NOT_RETRYABLE, "TLS fails alike each time: see the certificates");

  private static final Stop SENT_ONLY_ONCE =
      stop(Reason.NOT_SAFE, "the body can be sent only once");

  private static final Stop MAY_BE_DONE =
      stop(
          Reason.NOT_SAFE,
          "it may have been carried out, and neither its verb nor an Idempotency-Key makes that"
              + " harmless");

  private Refusals() {}

  static Stop notRetryable(Failure failure) {
    return failure instanceof Failure.NoAnswer ? PERMANENT : NOT_LISTED;
  }

  static Stop unsafe(Repeatability repeatability) {
    return repeatability == Repeatability.NEVER ? SENT_ONLY_ONCE : MAY_BE_DONE;
  }

  static Stop noAttemptsLeft(int most) {
    return stop(
        Reason.NO_ATTEMPTS_LEFT,
        most == 1 ? "the policy allows one attempt" : "all " + most + " attempts are used up");
  }

  static Stop tooLong(Duration asked, Duration longest) {
    return stop(
        Reason.WAIT_TOO_LONG,
        "Retry-After asks for %s, no call waits beyond %s"
            .formatted(seconds(asked), seconds(longest)));
  }

  static Stop tooNear(Duration wait, Duration left) {
    return stop(
        Reason.DEADLINE_TOO_NEAR,
        "the next attempt is due in %s, the deadline leaves %s"
            .formatted(seconds(wait), seconds(left)));
  }

  private static Stop stop(Reason reason, String explanation) {
    return new Stop(new RetryRefusal(reason, explanation));
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : "%d.%03d s".formatted(duration.toMillis() / 1000, duration.toMillis() % 1000);
  }
}
