package dev.usher.benchmarks.chaos;

import dev.usher.benchmarks.Line;
import dev.usher.benchmarks.Measure;
import dev.usher.benchmarks.chaos.Chaos.Counts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Writes a lot where much goes wrong, and counts what is there in the end. */
public final class ChaosRun {
  private static final long SEED = 42;
  private static final Duration DELAY = Duration.ofMillis(5);

  private ChaosRun() {}

  /**
   * Counts.
   *
   * @param quick whether a tenth of it will do
   */
  public static List<Line> measure(boolean quick) {
    int part = quick ? 10 : 1;
    List<Line> lines = new ArrayList<>();
    try (Chaos chaos = new Chaos(SEED, DELAY)) {
      lines.addAll(lines("16 threads create tickets", chaos.create(16, 20_000 / part)));
    }
    try (Chaos chaos = new Chaos(SEED, DELAY)) {
      lines.addAll(lines("8 threads count up a ticket", chaos.increment(8, 200 / part)));
    }
    return lines;
  }

  private static List<Line> lines(String subject, Counts counts) {
    return List.of(
        informing(subject + ": asked for", counts.asked()),
        informing(subject + ": requests", counts.requests()),
        informing(subject + ": calls made again", counts.again()),
        informing(subject + ": made", counts.made()),
        informing(subject + ": told apart by callers", counts.distinct()),
        Line.limited(subject + ": lost or made twice", one(counts.off()), 0, "%.0f"));
  }

  private static Line informing(String subject, double count) {
    return Line.informing(subject, one(count), "%.0f");
  }

  private static Measure one(double value) {
    return new Measure(List.of(value));
  }
}
