package dev.usher.retry;

import java.time.Duration;

/** What follows a failed attempt. */
public sealed interface RetryDecision {

  /**
   * Send again.
   *
   * @param delay how long to wait first; may be zero
   */
  record Retry(Duration delay) implements RetryDecision {}

  /**
   * Give up.
   *
   * @param reason the precondition that does not hold
   * @param explanation one for the user, on one line; empty where the failure speaks for itself
   */
  record Stop(Reason reason, String explanation) implements RetryDecision {}

  /** The preconditions of another attempt, in the order in which they are looked at. */
  enum Reason {
    /** The failure would be the same again. */
    NOT_RETRYABLE,
    /** The request may have been carried out, and must not be twice. */
    NOT_SAFE,
    /** The policy's attempts are used up. */
    NO_ATTEMPTS_LEFT,
    /** The server asks for a longer wait than any call makes. */
    WAIT_TOO_LONG,
    /** The wait does not fit into what the deadline leaves. */
    DEADLINE,
    /** Too many calls are being retried already. */
    NO_BUDGET
  }
}
