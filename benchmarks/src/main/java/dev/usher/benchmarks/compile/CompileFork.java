package dev.usher.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The JVM that compiles. A round compiles every project in both ways, one after the other, and the
 * side that comes first changes from round to round. The figures of a round are told on the
 * standard output, see {@link Figure}.
 */
public final class CompileFork {
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<Scale, Project> projects = new EnumMap<>(Scale.class);

  private CompileFork(Path folder) throws IOException {
    for (Scale scale : Scale.values()) {
      projects.put(scale, new Project(scale, folder.resolve(scale.name())));
    }
  }

  /** Takes the number of rounds that only warm up, and the number of those that count. */
  public static void main(String[] arguments) throws IOException {
    int warmups = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path folder = Folders.temporary();
    try {
      CompileFork fork = new CompileFork(folder);
      for (int round = 0; round < warmups + rounds; round++) {
        fork.run(round, round >= warmups);
      }
    } finally {
      Folders.delete(folder);
    }
  }

  private void run(int round, boolean counts) throws IOException {
    Side[] sides = Side.values();
    for (Map.Entry<Scale, Project> project : projects.entrySet()) {
      for (int turn = 0; turn < sides.length; turn++) {
        Side side = sides[(round + turn) % sides.length];
        Figure figure = mean(project.getKey(), side, project.getValue());
        if (counts) {
          out.println(figure.text());
        }
      }
    }
  }

  private Figure mean(Scale scale, Side side, Project project) throws IOException {
    long spent = 0;
    for (int i = 0; i < scale.repeats(); i++) {
      spent += spent(side, project);
    }
    return new Figure(scale, side, spent / scale.repeats());
  }

  /** What is left over from before is collected first: it is not this compilation's to pay. */
  private long spent(Side side, Project project) throws IOException {
    project.clean();
    System.gc();
    long before = system.getProcessCpuTime();
    project.compile(side);
    return system.getProcessCpuTime() - before;
  }
}
