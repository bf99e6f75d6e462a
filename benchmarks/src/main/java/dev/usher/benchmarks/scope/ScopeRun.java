package dev.usher.benchmarks.scope;

import dev.usher.benchmarks.Line;
import dev.usher.benchmarks.Measure;
import dev.usher.pipeline.ScopeCheckBenchmark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the check of scopes alone, each case in a JVM of its own. */
public final class ScopeRun {
  private static final double MOST_NANOSECONDS = 100;

  /** JMH finds a trace of its own where nothing is allocated; the least object has 16 bytes. */
  private static final double MOST_BYTES = 0.5;

  private ScopeRun() {}

  /**
   * Measures all cases.
   *
   * @param quick whether few short iterations will do
   */
  public static List<Line> measure(boolean quick) throws RunnerException {
    List<Line> lines = new ArrayList<>();
    Collection<RunResult> results = new Runner(options(quick)).run();
    for (RunResult result : results) {
      String token = result.getParams().getParam("token").toLowerCase(Locale.ROOT);
      String subject = "scope check: " + token.replace('_', ' ');
      lines.add(Line.limited(subject + ", ns", times(result), MOST_NANOSECONDS, "%.1f"));
      lines.add(Line.limited(subject + ", bytes", bytes(result), MOST_BYTES, "%.1f"));
    }
    return lines;
  }

  private static Options options(boolean quick) {
    return new OptionsBuilder()
        .include(ScopeCheckBenchmark.class.getName())
        .addProfiler(GCProfiler.class)
        .forks(1)
        .threads(1)
        .jvmArgs("-Xms256m", "-Xmx256m", "-XX:+UseSerialGC")
        .warmupIterations(quick ? 3 : 5)
        .warmupTime(TimeValue.milliseconds(500))
        .measurementIterations(quick ? 5 : 9)
        .measurementTime(TimeValue.milliseconds(500))
        .shouldFailOnError(true)
        .build();
  }

  private static Measure times(RunResult result) {
    return new Measure(
        iterations(result).stream().map(one -> one.getPrimaryResult().getScore()).toList());
  }

  private static Measure bytes(RunResult result) {
    return new Measure(
        iterations(result).stream()
            .map(one -> one.getSecondaryResults().get("gc.alloc.rate.norm"))
            .map(found -> Objects.requireNonNull(found).getScore())
            .toList());
  }

  private static List<IterationResult> iterations(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .toList();
  }
}
