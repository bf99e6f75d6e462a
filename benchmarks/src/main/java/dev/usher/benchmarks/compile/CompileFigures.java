package dev.usher.benchmarks.compile;

import dev.usher.benchmarks.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each side cost at each scale in each round. */
final class CompileFigures {
  private final Map<Key, List<Double>> rounds = new HashMap<>();

  /** Adds a round's figure. */
  void add(Figure figure) {
    rounds
        .computeIfAbsent(new Key(figure.scale(), figure.side()), absent -> new ArrayList<>())
        .add((double) figure.nanos());
  }

  /** The processor time of one compilation, in nanoseconds. */
  Measure time(Scale scale, Side side) {
    return new Measure(rounds.getOrDefault(new Key(scale, side), List.of()));
  }

  private record Key(Scale scale, Side side) {}
}
