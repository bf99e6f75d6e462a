package dev.usher.benchmarks.call;

import dev.usher.benchmarks.Line;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the calls in rounds. A round runs every call of every contestant in a JVM of its own, the
 * contestants of a call one after the other, so that they meet about the same machine.
 */
public final class CallRun {
  private CallRun() {}

  /**
   * Measures all calls of all contestants.
   *
   * @param quick whether three short rounds will do
   */
  public static List<Line> measure(boolean quick) throws RunnerException {
    return CallReport.of(figures(List.of(Call.values()), quick));
  }

  /**
   * Measures the call that has nothing to decode: what it costs more is the pipeline.
   *
   * @param quick whether three short rounds will do
   */
  public static List<Line> overhead(boolean quick) throws RunnerException {
    return CallReport.ofOverhead(figures(List.of(Call.DELETE), quick));
  }

  private static CallFigures figures(List<Call> calls, boolean quick) throws RunnerException {
    CallFigures figures = new CallFigures();
    int rounds = quick ? 3 : 5;
    for (int round = 0; round < rounds; round++) {
      for (Call call : calls) {
        for (RunResult result : new Runner(options(call, quick)).run()) {
          figures.add(call, result);
        }
      }
    }
    return figures;
  }

  private static Options options(Call call, boolean quick) {
    return new OptionsBuilder()
        .include(CallBenchmark.class.getName() + "." + call.label() + "$")
        .param("contender", contenders(call))
        .addProfiler(CpuProfiler.class)
        .addProfiler(GCProfiler.class)
        .forks(1)
        .threads(1)
        .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
        .warmupIterations(quick ? 12 : 20)
        .warmupBatchSize(call.batch())
        .measurementIterations(quick ? 9 : 21)
        .measurementBatchSize(call.batch())
        .shouldFailOnError(true)
        .build();
  }

  private static String[] contenders(Call call) {
    return Contender.of(call).stream().map(Contender::name).toArray(String[]::new);
  }
}
