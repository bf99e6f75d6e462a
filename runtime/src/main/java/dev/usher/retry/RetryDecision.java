package dev.usher.retry;

import dev.usher.RetryRefusal;
import dev.usher.WaitReason;
import java.time.Duration;

/** What follows a failed attempt. */
public sealed interface RetryDecision {

  /**
   * Send again.
   *
   * @param delay how long to wait first; may be zero
   * @param reason what that is for
   */
  record Retry(Duration delay, WaitReason reason) implements RetryDecision {}

  /**
   * Give up.
   *
   * @param refusal the precondition that does not hold
   */
  record Stop(RetryRefusal refusal) implements RetryDecision {}
}
