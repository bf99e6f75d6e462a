package dev.usher.retry;

import java.time.Duration;

/**
 * How long an idempotency key makes a request safe to send again. Zendesk forgets a key two hours
 * after its first use, and carries out what comes with it then as if it were new. (Zendesk docs:
 * Ticketing introduction, Idempotency.)
 */
public final class KeyLife {

  private static final Duration AT_ZENDESK = Duration.ofHours(2);

  /** What a request may take on its way, and an attempt until it is given up. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private KeyLife() {}

  /** How long a key of this age may still be sent; not positive where it may not. */
  public static Duration left(Duration age) {
    return AT_ZENDESK.minus(MARGIN).minus(age);
  }
}
