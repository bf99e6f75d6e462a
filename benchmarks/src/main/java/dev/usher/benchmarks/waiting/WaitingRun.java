package dev.usher.benchmarks.waiting;

import dev.usher.benchmarks.Line;
import dev.usher.benchmarks.Measure;
import java.util.ArrayList;
import java.util.List;

/** Lets ten thousand calls wait on {@code Retry-After}, several times over. */
public final class WaitingRun {
  /** How many calls wait at once. */
  static final int CALLS = 10_000;

  private static final int MOST_BYTES = 2_048;
  private static final int MOST_THREADS = 8;

  private WaitingRun() {}

  /**
   * Measures what the calls hold.
   *
   * @param quick whether three rounds will do
   */
  public static List<Line> measure(boolean quick) throws InterruptedException {
    // The first one also loads classes and fills caches, which no call holds.
    WaitingCalls.held(CALLS);
    List<Double> bytes = new ArrayList<>();
    List<Double> threads = new ArrayList<>();
    for (int round = 0; round < (quick ? 3 : 9); round++) {
      WaitingCalls.Held held = WaitingCalls.held(CALLS);
      bytes.add((double) held.bytes() / CALLS);
      threads.add((double) held.threads());
    }
    return List.of(
        Line.limited("waiting: bytes of a call", new Measure(bytes), MOST_BYTES, "%.0f"),
        Line.limited("waiting: threads of all", new Measure(threads), MOST_THREADS, "%.0f"));
  }
}
