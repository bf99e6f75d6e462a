package dev.usher.limit;

import dev.usher.RateLimiter.Answer;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Headers;

/** A server with fixed windows, as Zendesk has them, on the time of a test. */
final class WindowServer {

  private static final double SECOND = 1e9;

  private final HandTime time;
  private final int limit;
  private final long seconds;
  private final long phase;
  private final boolean roundsUp;
  private final Map<Long, Integer> taken = new TreeMap<>();
  private final Map<Long, Integer> accepted = new TreeMap<>();
  private int refused;

  WindowServer(HandTime time, int limit, long seconds, double phaseSeconds, boolean roundsUp) {
    this.time = time;
    this.limit = limit;
    this.seconds = seconds;
    this.phase = Math.round(phaseSeconds * SECOND);
    this.roundsUp = roundsUp;
  }

  private long window() {
    return Math.floorDiv(time.nanos() + phase, seconds * (long) SECOND);
  }

  /** Takes a request of others, if there is room. */
  void other() {
    take();
  }

  private boolean take() {
    return taken.merge(window(), 1, Integer::sum) <= limit;
  }

  /** What a request that arrives now is answered. */
  Answer answer() {
    boolean fits = take();
    accepted.merge(window(), fits ? 1 : 0, Integer::sum);
    refused += fits ? 0 : 1;
    double rest = seconds - Math.floorMod(time.nanos() + phase, seconds * (long) SECOND) / SECOND;
    long reset = (long) (roundsUp ? Math.ceil(rest) : Math.floor(rest));
    Headers.Builder headers =
        new Headers.Builder()
            .add("ratelimit-limit", Integer.toString(limit))
            .add(
                "ratelimit-remaining",
                Integer.toString(Math.max(0, limit - taken.getOrDefault(window(), 0))))
            .add("ratelimit-reset", Long.toString(reset));
    if (!fits) {
      headers.add("Retry-After", Long.toString((long) Math.ceil(rest)));
    }
    return new Answer(fits ? 200 : 429, headers.build());
  }

  /** How many requests were answered with 429. */
  int refused() {
    return refused;
  }

  /** How many requests were let in, by window, in order. */
  Map<Long, Integer> accepted() {
    return accepted;
  }

  /** How many requests came, those of others among them, by window. */
  Map<Long, Integer> taken() {
    return taken;
  }
}
