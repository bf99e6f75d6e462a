package dev.usher.limit;

import dev.usher.pipeline.Time;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes when a test says so; what is due is run on the way, in order. One thread. */
final class HandTime implements Time {

  private final PriorityQueue<Due> dues =
      new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::number));
  private long now = -5_000_000_000L;
  private long numbers;

  /** Lets {@code duration} pass. */
  void pass(Duration duration) {
    passTo(now + duration.toNanos());
  }

  void passSeconds(double seconds) {
    passTo(now + Math.round(seconds * 1e9));
  }

  private void passTo(long end) {
    while (!dues.isEmpty() && dues.peek().at() <= end) {
      Due due = dues.remove();
      now = Math.max(now, due.at());
      due.task().run();
    }
    now = end;
  }

  /** Goes on to what is due next; false where nothing is. */
  boolean step() {
    if (dues.isEmpty()) {
      return false;
    }
    passTo(dues.peek().at());
    return true;
  }

  /** How many tasks are due some time. */
  int pending() {
    return dues.size();
  }

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public boolean sleep(Duration delay) {
    throw new AssertionError("a limiter does not sleep");
  }

  @Override
  public Wait after(Duration delay, Runnable task, Runnable onClose) {
    Due due = new Due(now + delay.toNanos(), numbers++, task);
    dues.add(due);
    return () -> dues.remove(due);
  }

  @Override
  public Wait alarm(Duration delay, Runnable task) {
    return after(delay, task, () -> {});
  }

  @Override
  public boolean isClosed() {
    return false;
  }

  @Override
  public void close() {}

  private record Due(long at, long number, Runnable task) {}
}
