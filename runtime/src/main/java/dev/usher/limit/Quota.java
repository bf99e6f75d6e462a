package dev.usher.limit;

import dev.usher.RateLimiter.Bucket;
import org.jspecify.annotations.Nullable;

/**
 * What one limit allows just now: the requests in flight, what answers or the catalogue say of its
 * windows, and pauses that a 429 asked for. Times are nanoseconds of one clock. Not thread-safe.
 */
final class Quota {

  /** As many as OkHttp has under way: more would only queue there, where no 429 reaches them. */
  private static final int MOST_IN_FLIGHT = 64;

  private static final long SECOND = 1_000_000_000L;
  private static final long LONGEST_PAUSE = 15 * 60 * SECOND;
  private static final int MOST_DOUBLINGS = 6;

  private final String name;
  private final Window window;
  private @Nullable Spent spent;
  private boolean told;
  private boolean silent;
  private int inFlight;
  private int users;
  private long probedFrom = Long.MIN_VALUE;
  private long pausedUntil = Long.MIN_VALUE;
  private long guessedUntil = Long.MIN_VALUE;
  private boolean probing;
  private int refusals;

  Quota(Bucket bucket) {
    this(bucket.name(), bucket.window().toNanos());
    if (bucket.isKnown()) {
      spent = new Spent(bucket.limit(), bucket.window().toNanos());
    }
  }

  Quota(String name, long length) {
    this.name = name;
    this.window = new Window(length);
  }

  String name() {
    return name;
  }

  /** Whether a header means the limit of this name: records may have one each. */
  static boolean means(String header, String name) {
    return name.startsWith(header)
        && (name.length() == header.length() || name.charAt(header.length()) == '/');
  }

  /**
   * When the next request may go; {@link Long#MAX_VALUE} where first another must be answered.
   *
   * @param attempt which attempt of its call asks: later ones have backed off already
   */
  long readyAt(long now, int attempt) {
    long paused = attempt == 1 ? Math.max(pausedUntil, guessedUntil) : pausedUntil;
    if (paused > now) {
      return paused;
    }
    if (inFlight >= mostInFlight()) {
      return Long.MAX_VALUE;
    }
    if (told) {
      return window.readyAt(now, inFlight);
    }
    Spent known = spent;
    return known == null ? now : known.readyAt(now, inFlight);
  }

  private int mostInFlight() {
    if (probing) {
      return 1;
    }
    if (told) {
      return Math.max(MOST_IN_FLIGHT, window.limit() / 10);
    }
    return silent ? Integer.MAX_VALUE : MOST_IN_FLIGHT;
  }

  /** A time before which a request that {@code ahead} others precede cannot go. */
  long notBefore(long now, int ahead) {
    Spent known = spent;
    long open = now;
    if (told) {
      open = window.notBefore(now, ahead);
    } else if (known != null) {
      open = known.notBefore(now, ahead);
    }
    return Math.max(open, pausedUntil);
  }

  void take(long now) {
    if (told) {
      window.took(now, inFlight);
    } else if (spent != null) {
      spent.took(now, inFlight);
    }
    inFlight++;
  }

  void release() {
    inFlight--;
  }

  /** A request has ended of which no answer says what it left. */
  void uncounted(long now) {
    if (told) {
      window.uncounted();
    } else if (spent != null) {
      spent.add(now);
    }
  }

  /** A request was answered without a word about this limit. */
  void untold(long now) {
    silent = true;
    uncounted(now);
  }

  /**
   * An answer tells where this stands; see {@link Window#learn}.
   *
   * @return whether it means this limit
   */
  boolean learn(long sentAt, long now, int limit, int left, long reset) {
    boolean isThis = window.learn(sentAt, now, limit, left, reset);
    if (isThis && !told) {
      told = true;
      spent = null;
    }
    return isThis;
  }

  /** A request that went at {@code sentAt} was not refused. */
  void succeeded(long sentAt) {
    if (sentAt >= probedFrom) {
      probing = false;
      refusals = 0;
      guessedUntil = Long.MIN_VALUE;
    }
  }

  /**
   * A 429: nothing goes for as long as it asks. Where it does not say, one request at a time tries
   * again: one that was refused, after its own backoff, or another after a second, then two, and so
   * on. The rest follows when one is answered well.
   *
   * @param asked what it asks for, not positive where it does not say
   * @return whether nothing was paused before
   */
  boolean refused(long now, long asked) {
    boolean isNews = Math.max(pausedUntil, guessedUntil) <= now;
    if (asked > 0) {
      pausedUntil = Math.max(pausedUntil, now + Math.min(asked, LONGEST_PAUSE));
    } else if (isNews) {
      guessedUntil = now + (SECOND << Math.min(refusals, MOST_DOUBLINGS));
      refusals++;
      probing = true;
    }
    probedFrom = Math.max(pausedUntil, now);
    return isNews;
  }

  /** Counts a request, waiting or in flight, that refers to this. */
  void use() {
    users++;
  }

  void leave() {
    users--;
  }

  /** Whether forgetting this would change nothing. */
  boolean isIdle(long now) {
    boolean isSpent = spent == null || spent.isEmpty(now);
    boolean isOver = !told || window.isOver(now);
    return users == 0 && pausedUntil <= now && isSpent && isOver;
  }
}
