package dev.usher.limit;

/**
 * A fixed window of the server's, as answers tell of it: how much is left, and when it ends. Resets
 * are whole seconds, rounded up or down: each answer says of the end that it is within some two
 * seconds, and all together say it better. Times are nanoseconds of one clock. Not thread-safe.
 */
final class Window {

  private static final long SECOND = 1_000_000_000L;

  /** The longest window that Zendesk documents. */
  private static final long LONGEST_RESET = 3_600 * SECOND;

  /** The share of a limit, one in this many, that is little. */
  private static final int LITTLE = 5;

  private int limit;
  private long length;
  private long longestReset;
  private int remaining = Integer.MAX_VALUE;
  private int lowest = Integer.MAX_VALUE;
  private long lowestAt;
  private long limitAt;
  private long startedBy = Long.MIN_VALUE;
  private long earliestEnd = Long.MAX_VALUE;
  private long latestEnd = Long.MAX_VALUE;
  private boolean endTold;
  private long nextAt = Long.MIN_VALUE;

  /**
   * A window of which nothing is known yet.
   *
   * @param length how long it is, where no answer says
   */
  Window(long length) {
    this.length = length;
  }

  int limit() {
    return limit;
  }

  /** Begins the next window where this has surely ended. */
  private void roll(long now) {
    if (now >= latestEnd) {
      long end = latestEnd + (now - latestEnd) / length * length;
      begin(end);
      earliestEnd = end + length;
      latestEnd = earliestEnd;
    }
  }

  private void begin(long startedBy) {
    this.startedBy = startedBy;
    remaining = limit;
    lowest = Integer.MAX_VALUE;
    endTold = false;
    nextAt = Long.MIN_VALUE;
  }

  /**
   * When the next request may go, as far as can be told now.
   *
   * @param inFlight requests that are sent and not answered: some may not be counted yet
   */
  long readyAt(long now, int inFlight) {
    roll(now);
    int left = remaining - inFlight;
    if (left <= 0) {
      return latestEnd;
    }
    return isLittle(left) ? Math.max(now, nextAt) : now;
  }

  /** A time before which a request that {@code ahead} others precede cannot go. */
  long notBefore(long now, int ahead) {
    roll(now);
    if (ahead < remaining || !endTold) {
      return now;
    }
    long beyond = (long) ahead - Math.max(0, remaining);
    long windows = beyond / Math.max(1, limit);
    return earliestEnd + windows * Math.max(0, longestReset - SECOND);
  }

  private boolean isLittle(int left) {
    return endTold && left <= (limit + LITTLE - 1) / LITTLE;
  }

  /** A request goes. What little is left is spread over the rest of the window. */
  void took(long now, int inFlightBefore) {
    int left = remaining - inFlightBefore;
    if (isLittle(left)) {
      long rest = earliestEnd - now;
      nextAt = rest > 0 ? now + rest / Math.max(1, left) : now;
    }
  }

  /** A request of this window may have counted, but no answer says what is left since. */
  void uncounted() {
    if (remaining > 0) {
      remaining--;
    }
  }

  boolean isOver(long now) {
    return now >= latestEnd;
  }

  /**
   * An answer tells where the window stands.
   *
   * @param sentAt when its request went
   * @param reset nanoseconds to the end, in whole seconds; negative where it does not say
   * @return whether it speaks of this limit; another of the account's is smaller
   */
  boolean learn(long sentAt, long now, int saidLimit, int left, long reset) {
    roll(now);
    if (!adopt(saidLimit, now)) {
      return false;
    }
    if (reset < 0 || reset > LONGEST_RESET) {
      learnWithoutReset(sentAt, now, left);
    } else {
      longestReset = Math.max(longestReset, reset);
      length = Math.max(length, reset);
      learnWithReset(sentAt, now, left, sentAt + reset - SECOND, now + reset + SECOND);
    }
    return true;
  }

  /**
   * Some paths tell a smaller limit of their own under the same header (webhooks: 100 and 20): the
   * larger holds while answers still tell it.
   */
  private boolean adopt(int saidLimit, long now) {
    if (saidLimit < 1 || (saidLimit < limit && now - limitAt <= length)) {
      return false;
    }
    limitAt = now;
    if (saidLimit != limit) {
      limit = saidLimit;
      remaining = saidLimit;
      lowest = Integer.MAX_VALUE;
      endTold = false;
    }
    return true;
  }

  private void learnWithReset(long sentAt, long now, int left, long earliest, long latest) {
    boolean isOld = sentAt < startedBy && earliest <= startedBy;
    if (isOld || (endTold && latest < earliestEnd)) {
      return;
    }
    if (endTold && earliest > latestEnd) {
      begin(now);
    }
    lower(left, now);
    earliestEnd = endTold ? Math.max(earliestEnd, earliest) : earliest;
    latestEnd = endTold ? Math.min(latestEnd, latest) : latest;
    endTold = true;
  }

  /**
   * What is left only falls within a window: where it rose for a later request, a new one began.
   */
  private void learnWithoutReset(long sentAt, long now, int left) {
    if (sentAt < startedBy) {
      return;
    }
    boolean isFirst = lowest == Integer.MAX_VALUE;
    if (!isFirst && sentAt > lowestAt && left > lowest) {
      begin(now);
      isFirst = true;
    }
    if (isFirst && !endTold) {
      earliestEnd = now + length;
      latestEnd = earliestEnd;
    }
    lower(left, now);
  }

  private void lower(int left, long now) {
    remaining = Math.min(remaining, left);
    if (left <= lowest) {
      lowest = left;
      lowestAt = now;
    }
  }
}
