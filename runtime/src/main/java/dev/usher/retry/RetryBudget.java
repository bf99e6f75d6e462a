package dev.usher.retry;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stops retry storms: a bucket of tokens that all calls of an account share. A retry takes tokens,
 * a call that succeeds puts a few back; while everything fails the bucket runs dry, and calls fail
 * with their first error instead of multiplying. Thread-safe.
 */
public final class RetryBudget {

  private static final int CAPACITY = 500;
  private static final int COST = 5;
  private static final int REFUND = 1;

  private final AtomicInteger tokens = new AtomicInteger(CAPACITY);
  private final AtomicBoolean told = new AtomicBoolean();

  /** Takes what a retry costs; false, taking nothing, where too little is left. */
  public boolean tryTake() {
    int left = tokens.get();
    while (left >= COST) {
      if (tokens.compareAndSet(left, left - COST)) {
        return true;
      }
      left = tokens.get();
    }
    return false;
  }

  /** Puts back what a call that succeeded is worth. A full bucket, the usual case, is only read. */
  public void succeeded() {
    int left = tokens.get();
    if (left == CAPACITY / 2) {
      told.set(false);
    }
    while (left < CAPACITY && !tokens.compareAndSet(left, Math.min(CAPACITY, left + REFUND))) {
      left = tokens.get();
    }
  }

  /**
   * Whether this is the first time that somebody is told of a dry bucket since it was half full.
   */
  public boolean isNews() {
    return told.compareAndSet(false, true);
  }
}
