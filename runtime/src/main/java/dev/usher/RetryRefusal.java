package dev.usher;

import java.io.Serializable;
import java.util.Objects;

/**
 * Why a failed attempt was the last of its call: the first precondition of another that did not
 * hold. Immutable.
 *
 * @param reason which precondition
 * @param explanation what was found, on one line, as {@code Retry-After asks for 3600 s, no call
 *     waits beyond 900 s}; for people, and worded anew whenever that helps
 */
public record RetryRefusal(Reason reason, String explanation) implements Serializable {

  /** Refuses null. */
  public RetryRefusal {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(explanation, "explanation");
  }

  /** As {@code 3 NOT_SAFE: ...}. */
  @Override
  public String toString() {
    return reason.number() + " " + reason + ": " + explanation;
  }

  /**
   * The preconditions of another attempt that may not hold, in the order in which they are looked
   * at. Names are a contract, numbers are the order of this version.
   */
  public enum Reason {
    /** The time ran out on the attempt. */
    DEADLINE_PASSED(1),

    /** The failure would be the same again: the policy does not list it, or it is for good. */
    NOT_RETRYABLE(2),

    /** The request may have been carried out, and must not be twice; or it cannot be sent twice. */
    NOT_SAFE(3),

    /** The policy's attempts are used up. */
    NO_ATTEMPTS_LEFT(4),

    /** The server asks for a longer wait than any call makes. */
    WAIT_TOO_LONG(5),

    /** The idempotency key, which made it safe to send again, is nearly forgotten. */
    KEY_TOO_OLD(6),

    /** The wait does not fit into what the deadline leaves. */
    DEADLINE_TOO_NEAR(7),

    /** Too many calls to the account are being retried already. */
    NO_BUDGET(8);

    private final int number;

    Reason(int number) {
      this.number = number;
    }

    /** The place in the order, from 1. */
    public int number() {
      return number;
    }
  }
}
