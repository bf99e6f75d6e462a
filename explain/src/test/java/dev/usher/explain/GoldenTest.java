package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole explanations. A case is a folder: {@code answer.txt}, {@code arguments.txt} with one on
 * each line where there are any, and {@code expected.txt}, which {@code -Dgolden.update} writes.
 */
class GoldenTest {

  private static final Path CASES = Path.of("src", "test", "resources", "golden");

  @TestFactory
  Stream<DynamicTest> anAnswerIsExplainedLikeThis() throws IOException {
    List<Path> cases;
    try (Stream<Path> found = Files.list(CASES)) {
      cases = found.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(cases).isNotEmpty();
    return cases.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    Path arguments = folder.resolve("arguments.txt");
    List<String> args = Files.exists(arguments) ? Files.readAllLines(arguments) : List.of();

    Run run = Run.of(Files.readAllBytes(folder.resolve("answer.txt")), args.toArray(String[]::new));

    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("CI compares").isNull();
      Files.writeString(expected, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(expected));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(Explain.DONE);
  }
}
