package dev.usher.limit;

import java.util.ArrayDeque;

/**
 * A limit of which no answer tells. When the server's windows begin is not known, so each request
 * counts for the length of a whole window. Not thread-safe.
 */
final class Spent {

  private static final int LITTLE = 5;

  private final int limit;
  private final long length;
  private final ArrayDeque<Long> ends = new ArrayDeque<>();
  private long nextAt = Long.MIN_VALUE;

  Spent(int limit, long length) {
    this.limit = limit;
    this.length = length;
  }

  private int left(long now, int inFlight) {
    while (!ends.isEmpty() && ends.getFirst() <= now) {
      ends.removeFirst();
    }
    return limit - ends.size() - inFlight;
  }

  /** When the next request may go; {@link Long#MAX_VALUE} where first another must be answered. */
  long readyAt(long now, int inFlight) {
    int left = left(now, inFlight);
    if (left <= 0) {
      return ends.isEmpty() ? Long.MAX_VALUE : ends.getFirst();
    }
    return isLittle(left) ? Math.max(now, nextAt) : now;
  }

  /** A time before which a request that {@code ahead} others precede cannot go. */
  long notBefore(long now, int ahead) {
    boolean mayFit = ahead < left(now, 0) || ends.isEmpty();
    return mayFit ? now : ends.getFirst();
  }

  private boolean isLittle(int left) {
    return left <= limit / LITTLE;
  }

  /** A request goes. What little is left is spread until more is. */
  void took(long now, int inFlightBefore) {
    int left = left(now, inFlightBefore);
    if (isLittle(left) && !ends.isEmpty()) {
      nextAt = now + (ends.getFirst() - now) / Math.max(1, left);
    }
  }

  /** A request has ended, and may count from now on. */
  void add(long now) {
    ends.addLast(now + length);
  }

  boolean isEmpty(long now) {
    return left(now, 0) == limit;
  }
}
