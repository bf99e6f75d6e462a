package dev.usher.generator.rejected;

import dev.usher.generator.EclipseRun;
import dev.usher.generator.Folders;
import dev.usher.generator.UsherProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rejected cases under Eclipse's compiler. A run of it costs more than a case: all cases that can
 * share one do, each in a package of its own, {@code com.a017} for {@code com.acme}.
 */
final class EclipseCases {
  private static final Pattern NUMBERED = Pattern.compile("com([./])a(\\d{3})");

  private EclipseCases() {}

  /** What is said of each case, by its name. */
  static Map<String, List<String>> run() throws IOException {
    Map<String, List<String>> told = new HashMap<>();
    List<Cases> together = new ArrayList<>();
    for (Cases one : Cases.all()) {
      if (one.needsRunOfItsOwn()) {
        Path output = Folders.create("eclipse");
        one.compileLibrary(output);
        told.put(one.name(), run(one.input(), output, one.options()));
      } else {
        together.add(one);
      }
    }
    told.putAll(run(together));
    return told;
  }

  private static Map<String, List<String>> run(List<Cases> together) throws IOException {
    Map<String, List<String>> told = new HashMap<>();
    Path folder = Folders.create("together");
    for (int i = 0; i < together.size(); i++) {
      together.get(i).copyInput(folder, "a%03d".formatted(i));
      told.put(together.get(i).name(), new ArrayList<>());
    }
    for (String line : run(folder, Folders.create("eclipse"), List.of())) {
      Matcher number = NUMBERED.matcher(line);
      if (!number.find()) {
        throw new IllegalStateException("of which case? " + line);
      }
      told.get(together.get(Integer.parseInt(number.group(2))).name())
          .add(number.replaceAll("com$1acme"));
    }
    return told;
  }

  private static List<String> run(Path folder, Path output, List<String> options) {
    return EclipseRun.of(folder, output, options, new UsherProcessor()).diagnostics();
  }
}
