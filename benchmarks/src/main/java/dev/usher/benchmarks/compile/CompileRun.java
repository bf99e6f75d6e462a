package dev.usher.benchmarks.compile;

import dev.usher.benchmarks.Line;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Compiles in JVMs of their own, one after the other, since no two of them come to be alike. */
public final class CompileRun {
  private CompileRun() {}

  /**
   * Measures both sides at all scales.
   *
   * @param quick whether one JVM and few rounds will do
   */
  public static List<Line> measure(boolean quick) throws IOException, InterruptedException {
    CompileFigures figures = new CompileFigures();
    int forks = quick ? 1 : 2;
    for (int fork = 0; fork < forks; fork++) {
      run(figures, quick ? 6 : 8, quick ? 5 : 8);
    }
    return CompileReport.of(figures);
  }

  private static void run(CompileFigures figures, int warmups, int rounds)
      throws IOException, InterruptedException {
    Process fork =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms1g",
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CompileFork.class.getName(),
                String.valueOf(warmups),
                String.valueOf(rounds))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader told = fork.inputReader()) {
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        figures.add(Figure.parse(line));
      }
    }
    if (fork.waitFor() != 0) {
      throw new IllegalStateException("the JVM that compiles failed");
    }
  }
}
