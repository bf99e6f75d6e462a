package dev.usher.generator.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What javac says of a rejected case, Eclipse's compiler says at the same line. It has no place for
 * records, their components and constants of enums: there it says it of the type around them, if
 * there is one, and names in the text what it is about.
 */
final class EclipseRejectedTest {
  private static final Pattern TOLD =
      Pattern.compile("(?:([^:\\s]+:\\d+):(?:\\d+:)? )?((?:error|warning): \\[\\w+\\] .*)");
  private static final Pattern UNPLACED =
      Pattern.compile("(.*) \\((?:\\w+ of )?(?:record|enum|package) \\S+\\)");
  // One of two is told that the other is there; the compilers do not begin with the same.
  private static final Set<String> OF_TWO =
      Set.of("AdapterNameClash/two-models", "ClientNameClash/two-interfaces");

  @TestFactory
  Stream<DynamicTest> eclipseSaysTheSameAtTheSameLine() throws IOException {
    Map<String, List<String>> told = EclipseCases.run();
    return Cases.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one, told.get(one.name()))));
  }

  private static void check(Cases one, List<String> lines) throws IOException {
    List<Told> expected =
        Told.in(Files.readAllLines(one.expected())).stream()
            .filter(told -> !told.isOfStrayOnComponent())
            .toList();
    List<Told> actual = Told.in(lines);

    if (OF_TWO.contains(one.name())) {
      assertThat(actual).hasSameSizeAs(expected).allMatch(told -> told.isOf(one.code()));
      return;
    }
    assertThat(actual)
        .extracting(Told::text)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Told::text).toList());
    assertThat(actual).filteredOn(told -> !told.isUnplaced()).isSubsetOf(expected);
  }

  /** A diagnostic of ours: where, and its first line. */
  private record Told(String place, String text, boolean isUnplaced) {

    static List<Told> in(List<String> lines) {
      return lines.stream().map(TOLD::matcher).filter(Matcher::matches).map(Told::of).toList();
    }

    private static Told of(Matcher told) {
      String place = told.group(1) == null ? "" : told.group(1);
      Matcher unplaced = UNPLACED.matcher(told.group(2));
      return unplaced.matches()
          ? new Told(place, unplaced.group(1), true)
          : new Told(place, told.group(2), false);
    }

    /** Eclipse's compiler does not lead processors to annotations on components of records. */
    boolean isOfStrayOnComponent() {
      return isOf("StrayAnnotation") && text.contains("; component '");
    }

    boolean isOf(String code) {
      return text.contains("[" + code + "]");
    }
  }
}
