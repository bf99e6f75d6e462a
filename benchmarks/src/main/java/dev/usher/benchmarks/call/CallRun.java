package dev.usher.benchmarks.call;

import dev.usher.benchmarks.Line;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the calls in rounds. A round runs every call of every contestant in a JVM of its own, so
 * that the contestants of a round meet about the same machine.
 */
public final class CallRun {
  private CallRun() {}

  /**
   * Measures all calls of all contestants.
   *
   * @param quick whether two short rounds will do
   */
  public static List<Line> measure(boolean quick) throws RunnerException {
    CallFigures figures = new CallFigures();
    int rounds = quick ? 2 : 5;
    for (int round = 0; round < rounds; round++) {
      for (RunResult result : new Runner(round(quick).build()).run()) {
        figures.add(
            result.getParams().getBenchmark().replaceAll(".*\\.", ""),
            Contender.valueOf(result.getParams().getParam("contender")),
            result);
      }
    }
    return CallReport.of(figures);
  }

  private static ChainedOptionsBuilder round(boolean quick) {
    return new OptionsBuilder()
        .include(CallBenchmark.class.getName())
        .addProfiler(CpuProfiler.class)
        .addProfiler(GCProfiler.class)
        .forks(1)
        .threads(1)
        .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
        .warmupIterations(quick ? 2 : 4)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(quick ? 2 : 4)
        .measurementTime(TimeValue.seconds(1))
        .shouldFailOnError(true);
  }
}
