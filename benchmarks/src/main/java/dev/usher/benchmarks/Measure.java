package dev.usher.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one thing measured in each round of a run.
 *
 * @param rounds the value of each round, in order; never empty
 */
public record Measure(List<Double> rounds) {

  /** Copies {@code rounds}. */
  public Measure {
    rounds = List.copyOf(rounds);
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("no round was measured");
    }
  }

  /** The value in the middle, or between the two in the middle. */
  public double median() {
    List<Double> sorted = rounds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** A value that a quarter of all are not above. */
  public double lowerQuartile() {
    return rounds.stream().sorted().toList().get((rounds.size() - 1) / 4);
  }

  /** The least value. */
  public double min() {
    return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  /** The greatest value. */
  public double max() {
    return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /** This divided by {@code other}, round by round: what disturbs a round disturbs both. */
  public Measure per(Measure other) {
    return new Measure(
        IntStream.range(0, rounds.size())
            .mapToObj(round -> rounds.get(round) / other.rounds.get(round))
            .toList());
  }

  /** This less {@code other}, round by round. */
  public Measure less(Measure other) {
    return new Measure(
        IntStream.range(0, rounds.size())
            .mapToObj(round -> rounds.get(round) - other.rounds.get(round))
            .toList());
  }

  /** This divided by a number. */
  public Measure by(double divisor) {
    return new Measure(rounds.stream().map(value -> value / divisor).toList());
  }
}
