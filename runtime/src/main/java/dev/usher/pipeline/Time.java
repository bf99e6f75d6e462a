package dev.usher.pipeline;

import java.time.Duration;

/** Clock and waiting. Thread-safe. The tests have one that passes at once. */
public interface Time extends AutoCloseable {

  /** A reading of a clock that only runs forward, in nanoseconds; see {@link System#nanoTime}. */
  long nanos();

  /**
   * Lets the calling thread wait.
   *
   * @return whether the time has passed; false where this is, or gets, closed before
   * @throws InterruptedException if the thread is interrupted before or meanwhile
   */
  boolean sleep(Duration delay) throws InterruptedException;

  /**
   * Runs {@code task} after {@code delay}, on a thread that must not be blocked; or {@code onClose}
   * where this is, or gets, closed before.
   */
  Wait after(Duration delay, Runnable task, Runnable onClose);

  /**
   * Runs {@code task} after {@code delay} if it is not cancelled, on a thread that must not be
   * blocked. Nothing waits for it, so closing does not end it; what is closed takes no new ones.
   */
  Wait alarm(Duration delay, Runnable task);

  /** Whether it was closed. */
  boolean isClosed();

  /** Ends all waits: those of {@link #sleep} and of {@link #after}. */
  @Override
  void close();

  /** A wait that has not ended. */
  interface Wait {

    /** Ends it: neither task is run, unless one is already under way. */
    void cancel();
  }
}
