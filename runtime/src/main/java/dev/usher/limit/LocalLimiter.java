package dev.usher.limit;

import dev.usher.RateLimiter;
import dev.usher.pipeline.Time;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The limiter that lives in the process. Each account-wide limit has a queue of its own. */
public final class LocalLimiter implements RateLimiter {

  /** How many calls may wait in each account-wide limit, where nothing else is said. */
  public static final int MOST_WAITING = 20_000;

  private final Time time;
  private final int mostWaiting;
  private final Map<String, Map<String, Line>> accounts = new ConcurrentHashMap<>();

  /**
   * A limiter that knows of no account yet.
   *
   * @param time what calls wait by; closing it ends no wait, whoever waits cancels
   * @param mostWaiting how many calls may wait in each account-wide limit
   */
  public LocalLimiter(Time time, int mostWaiting) {
    if (mostWaiting < 0) {
      throw new IllegalArgumentException("mostWaiting is not negative, not " + mostWaiting);
    }
    this.time = time;
    this.mostWaiting = mostWaiting;
  }

  @Override
  public CompletableFuture<Leave> acquire(Claim claim) {
    return line(claim).acquire(claim);
  }

  private Line line(Claim claim) {
    Bucket main = claim.buckets().get(0);
    Map<String, Line> lines = accounts.get(claim.account());
    Line known = lines == null ? null : lines.get(main.name());
    return known == null ? newLine(claim, main) : known;
  }

  private Line newLine(Claim claim, Bucket main) {
    return accounts
        .computeIfAbsent(claim.account(), account -> new ConcurrentHashMap<>())
        .computeIfAbsent(main.name(), name -> new Line(claim.account(), main, time, mostWaiting));
  }
}
