package dev.usher.benchmarks.call;

import dev.usher.benchmarks.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/** What each contestant's calls cost in each round. */
final class CallFigures {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Map<Key, List<Double>> rounds = new HashMap<>();

  void add(String call, Contender contender, RunResult result) {
    for (String label : List.of(CpuProfiler.LABEL, ALLOCATED)) {
      rounds
          .computeIfAbsent(new Key(call, contender, label), absent -> new ArrayList<>())
          .add(Objects.requireNonNull(result.getSecondaryResults().get(label)).getScore());
    }
  }

  /** The processor time of one call, in nanoseconds. */
  Measure time(String call, Contender contender) {
    return measure(call, contender, CpuProfiler.LABEL);
  }

  /** The bytes that one call allocates. */
  Measure bytes(String call, Contender contender) {
    return measure(call, contender, ALLOCATED);
  }

  private Measure measure(String call, Contender contender, String label) {
    return new Measure(rounds.getOrDefault(new Key(call, contender, label), List.of()));
  }

  private record Key(String call, Contender contender, String label) {}
}
