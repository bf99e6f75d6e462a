package dev.usher.benchmarks;

import dev.usher.benchmarks.call.CallRun;
import dev.usher.benchmarks.chaos.ChaosRun;
import dev.usher.benchmarks.compile.CompileRun;
import dev.usher.benchmarks.scope.ScopeRun;
import dev.usher.benchmarks.waiting.WaitingRun;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the benchmarks that are asked for and prints the ratios of this one run. */
public final class Benchmarks {
  private static final Set<String> KNOWN =
      Set.of("calls", "overhead", "waiting", "compile", "scopes", "chaos", "quick");

  private Benchmarks() {}

  /**
   * Runs {@code calls}, {@code waiting}, {@code compile} and {@code scopes}, or all where none is
   * named; {@code chaos}, which is a soak, only where it is; {@code overhead} is the part of {@code
   * calls} that shows what the pipeline adds. {@code quick} is for a short, less sure run. Exits
   * with 1 where a limit is passed, with 2 where an argument is not known.
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> asked = List.of(arguments);
    if (!KNOWN.containsAll(asked)) {
      out.println(
          "usage: benchmarks/run [calls] [overhead] [waiting] [compile] [scopes] [chaos] [quick]");
      System.exit(2);
    }
    List<Line> lines = measure(asked);
    out.println();
    out.println(Line.heading());
    lines.forEach(line -> out.println(line.text()));
    System.exit(lines.stream().anyMatch(Line::isOver) ? 1 : 0);
  }

  private static List<Line> measure(List<String> asked) throws Exception {
    boolean quick = asked.contains("quick");
    boolean all = asked.stream().allMatch("quick"::equals);
    List<Line> lines = new ArrayList<>();
    if (all || asked.contains("scopes")) {
      lines.addAll(ScopeRun.measure(quick));
    }
    if (all || asked.contains("calls")) {
      lines.addAll(CallRun.measure(quick));
    } else if (asked.contains("overhead")) {
      lines.addAll(CallRun.overhead(quick));
    }
    if (all || asked.contains("waiting")) {
      lines.addAll(WaitingRun.measure(quick));
    }
    if (all || asked.contains("compile")) {
      lines.addAll(CompileRun.measure(quick));
    }
    if (asked.contains("chaos")) {
      lines.addAll(ChaosRun.measure(quick));
    }
    return lines;
  }
}
