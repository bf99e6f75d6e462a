package dev.usher.benchmarks;

import dev.usher.benchmarks.call.CallRun;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Runs the benchmarks that are asked for and prints the ratios of this one run. */
public final class Benchmarks {
  private static final Set<String> KNOWN = Set.of("calls", "quick");

  private Benchmarks() {}

  /**
   * Runs {@code calls}, which is also what runs where nothing is named; {@code quick} for a short,
   * less sure run. Exits with 1 where a limit is passed, with 2 where an argument is not known.
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> asked = List.of(arguments);
    if (!KNOWN.containsAll(asked)) {
      out.println("usage: benchmarks/run [calls] [quick]");
      System.exit(2);
    }
    List<Line> lines = CallRun.measure(asked.contains("quick"));
    out.println();
    out.println(Line.heading());
    lines.forEach(line -> out.println(line.text()));
    System.exit(lines.stream().anyMatch(Line::isOver) ? 1 : 0);
  }
}
