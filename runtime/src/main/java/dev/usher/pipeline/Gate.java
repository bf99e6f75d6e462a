package dev.usher.pipeline;

import dev.usher.RateLimiter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An account's limiter, and what waits for it: the limiter may outlive the account. Thread-safe.
 */
final class Gate {

  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

  private final RateLimiter limiter;
  private final Time time;
  private final Set<Time.Wait> waiting = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean failed = new AtomicBoolean();

  Gate(RateLimiter limiter, Time time) {
    this.limiter = limiter;
    this.time = time;
  }

  RateLimiter limiter() {
    return limiter;
  }

  /** Notes that a call waits. */
  void add(Time.Wait wait) {
    waiting.add(wait);
    if (time.isClosed()) {
      wait.cancel();
    }
  }

  void remove(Time.Wait wait) {
    waiting.remove(wait);
  }

  /** Ends all waits. */
  void close() {
    waiting.forEach(Time.Wait::cancel);
  }

  /** Notes that the limiter itself fails: requests go ahead. */
  void failed(Throwable failure) {
    if (failed.compareAndSet(false, true)) {
      LOG.warn(
          "the RateLimiter, {}, failed; requests are not held back while it does. Not said again.",
          limiter.getClass().getName(),
          failure);
    }
  }
}
