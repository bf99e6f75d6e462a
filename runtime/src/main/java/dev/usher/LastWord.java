package dev.usher;

import dev.usher.RetryRefusal.Reason;
import dev.usher.retry.NotTriedAgain;
import org.jspecify.annotations.Nullable;

/** What exceptions say of why their call was not tried again, where it is not plain. */
final class LastWord {

  private LastWord() {}

  /** What ends a message: {@code "; not tried again: ..."}, or nothing. */
  static String of(@Nullable RetryRefusal refusal, int attempts) {
    return refusal == null || isPlain(refusal, attempts) ? "" : "; " + text(refusal);
  }

  /**
   * Tells an exception. Those of the user's own have no place for it: it is suppressed in them.
   *
   * @param attempts how often the request was sent
   */
  static void tell(Exception thrown, RetryRefusal refusal, int attempts) {
    if (thrown instanceof ZendeskException ours) {
      ours.isFinal(refusal);
    } else if (!isPlain(refusal, attempts)) {
      thrown.addSuppressed(new NotTriedAgain(text(refusal)));
    }
  }

  private static String text(RetryRefusal refusal) {
    return "not tried again: " + refusal.explanation();
  }

  /** Whether the failure itself says it. */
  private static boolean isPlain(RetryRefusal refusal, int attempts) {
    return refusal.reason() == Reason.NOT_RETRYABLE
        || refusal.reason() == Reason.DEADLINE_PASSED
        || (refusal.reason() == Reason.NO_ATTEMPTS_LEFT && attempts <= 1);
  }
}
