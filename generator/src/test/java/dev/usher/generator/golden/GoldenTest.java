package dev.usher.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.Compiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, compared as text: layout and Javadoc count. A folder {@code golden/<case>}
 * holds {@code input} and {@code expected}; {@code -Dgolden.update} writes the latter anew, which
 * CI refuses.
 */
class GoldenTest {
  static final Path CASES = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsGeneratedIsWhatIsExpectedAndCompilesWithoutAWarning(String name) throws IOException {
    SortedMap<String, String> input = texts(CASES.resolve(name).resolve("input"));
    Compiled compiled = Compiled.of(input, "-Xlint:all,-processing", "-Xdoclint:all/protected");
    assertThat(compiled.diagnostics())
        .filteredOn(problem -> !isLackOfComments(problem, input.keySet()))
        .isEmpty();
    Path expected = CASES.resolve(name).resolve("expected");
    if (UPDATE) {
      update(expected, compiled.generated());
    }
    SortedMap<String, String> generated = compiled.generated();
    generated.forEach(
        (path, text) ->
            assertThat(text.lines().filter(line -> path.endsWith(".java") && isTooLong(line)))
                .as(path)
                .isEmpty());
    assertThat(generated.keySet()).isEqualTo(texts(expected).keySet());
    texts(expected)
        .forEach((path, text) -> assertThat(generated.get(path)).as(path).isEqualTo(text));
  }

  /** Whether a line is longer than by a single word, or text, that fits on none. */
  private static boolean isTooLong(String line) {
    String words = line.strip().replaceAll("\"(\\\\.|[^\"])*\"", "text");
    return line.length() > 100 && !words.matches("(\\* |final class |public )?\\S+( =)?");
  }

  /** Generated code is complete in its documentation, which inputs need not be. */
  private static boolean isLackOfComments(String problem, Set<String> inputs) {
    return inputs.contains(problem.replaceFirst(":.*", ""))
        && problem.matches(".*: (no (comment|main|@\\w+)|use of default constructor).*");
  }

  private static void update(Path folder, Map<String, String> files) throws IOException {
    assertThat(System.getenv("CI")).as("CI must not update what it compares with").isNull();
    for (String stale : texts(folder).keySet()) {
      Files.delete(folder.resolve(stale));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }

  static SortedMap<String, String> texts(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }
}
