package dev.usher.testing;

import java.time.Instant;

/**
 * Counts requests in fixed windows of one minute, as Zendesk does for its account limits. (Zendesk
 * docs: Rate limits.)
 */
final class RateWindow {

  private static final long SECONDS = 60;

  private final int limit;
  private final Timestamps time;
  private long window = -1;
  private int used;

  RateWindow(int limit, Timestamps time) {
    this.limit = limit;
    this.time = time;
  }

  /** Takes one request out of the current minute; false if nothing is left. */
  boolean take() {
    long current = Math.floorDiv(time.now().getEpochSecond(), SECONDS);
    if (current != window) {
      window = current;
      used = 0;
    }
    if (used >= limit) {
      return false;
    }
    used++;
    return true;
  }

  int limit() {
    return limit;
  }

  int remaining() {
    return limit - used;
  }

  /** Whole seconds to the next window, at least one. */
  long secondsLeft() {
    Instant now = time.now();
    return SECONDS - Math.floorMod(now.getEpochSecond(), SECONDS);
  }
}
