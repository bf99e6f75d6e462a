package dev.usher.generator.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.rejected.CompilerRun;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run of the compiler has said of each source, all of it Usher's: a code, a place, and three
 * parts.
 *
 * @param byName the labels of errors by the name of the source
 */
record Told(Map<String, Set<String>> byName) {
  private static final Pattern DIAGNOSTIC =
      Pattern.compile(
          "(\\w+)\\.java:(\\d+):(\\d+): (error|warning): \\[(\\w+)] \\S[^\n]*\n"
              + " +hint: \\S[^\n]*\n +see: docs/diagnostics/\\5\\.md");

  static Told of(CompilerRun run) {
    assertThat(run.crash()).isEmpty();
    assertThat(run.diagnostics()).doesNotHaveDuplicates();
    Map<String, Set<String>> byName = new TreeMap<>();
    for (String text : run.diagnostics()) {
      Matcher matcher = DIAGNOSTIC.matcher(text.strip());
      assertThat(text).matches(ignored -> matcher.matches(), "is of Usher's, and complete");
      assertThat(matcher.group(5)).isNotEqualTo("InternalError");
      if (matcher.group(4).equals("error")) {
        byName.computeIfAbsent(matcher.group(1), name -> new TreeSet<>()).add(matcher.group(5));
      }
    }
    return new Told(byName);
  }

  Set<String> errors(String name) {
    return byName.getOrDefault(name, Set.of());
  }
}
