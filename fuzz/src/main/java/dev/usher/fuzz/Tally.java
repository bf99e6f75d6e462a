package dev.usher.fuzz;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What many answers came to. Thread-safe. */
final class Tally {

  private static final int MOST_VIOLATIONS = 20;

  private final Map<String, Long> outcomes = new TreeMap<>();
  private final List<Violation> violations = new ArrayList<>();
  private long count;
  private long violationCount;
  private Duration slowest = Duration.ZERO;
  private long slowestNumber = -1;
  private final Heap heap = Heap.watched();

  synchronized long add(long number, Trial trial) {
    outcomes.merge(trial.came(), 1L, Long::sum);
    trial.violation().ifPresent(this::add);
    if (trial.time().compareTo(slowest) > 0) {
      slowest = trial.time();
      slowestNumber = number;
    }
    return ++count;
  }

  private void add(Violation violation) {
    violationCount++;
    if (violations.size() < MOST_VIOLATIONS) {
      violations.add(violation);
    }
  }

  synchronized Map<String, Long> outcomes() {
    return new TreeMap<>(outcomes);
  }

  synchronized List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** Prints what there is to know; the violations first. */
  synchronized void print(PrintStream out) {
    violations.forEach(violation -> violation.print(out));
    out.printf("answers     %,d%n", count);
    outcomes.forEach((came, times) -> out.printf("  %,12d  %s%n", times, came));
    out.printf("slowest     %d ms (answer %d)%n", slowest.toMillis(), slowestNumber);
    out.println("peak heap   " + heap + ", after collections");
    out.printf("violations  %,d%n", violationCount);
  }
}
