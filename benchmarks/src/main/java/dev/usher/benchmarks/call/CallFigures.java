package dev.usher.benchmarks.call;

import dev.usher.benchmarks.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What each contestant's calls cost in each round. */
final class CallFigures {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Map<Key, List<Double>> rounds = new HashMap<>();

  /**
   * Adds a round of one contestant: the lower quartile of its iterations. What disturbs an
   * iteration only ever makes it longer.
   */
  void add(Call call, RunResult result) {
    Contender contender = Contender.valueOf(result.getParams().getParam("contender"));
    for (String label : List.of(CpuProfiler.LABEL, ALLOCATED)) {
      rounds
          .computeIfAbsent(new Key(call, contender, label), absent -> new ArrayList<>())
          .add(iterations(result, label).lowerQuartile() / call.batch());
    }
  }

  /** The processor time of one call, in nanoseconds. */
  Measure time(Call call, Contender contender) {
    return measure(call, contender, CpuProfiler.LABEL);
  }

  /** The bytes that one call allocates. */
  Measure bytes(Call call, Contender contender) {
    return measure(call, contender, ALLOCATED);
  }

  /** What one call costs, in {@code unit}. */
  Measure of(Call call, Contender contender, Unit unit) {
    return unit == Unit.NS ? time(call, contender) : bytes(call, contender);
  }

  private Measure measure(Call call, Contender contender, String label) {
    return new Measure(rounds.getOrDefault(new Key(call, contender, label), List.of()));
  }

  private static Measure iterations(RunResult run, String label) {
    List<Double> scores = new ArrayList<>();
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        scores.add(Objects.requireNonNull(iteration.getSecondaryResults().get(label)).getScore());
      }
    }
    return new Measure(scores);
  }

  private record Key(Call call, Contender contender, String label) {}
}
