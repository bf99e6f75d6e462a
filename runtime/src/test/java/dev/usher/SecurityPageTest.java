package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every threat on the page has a test, and every test that it names is there. */
final class SecurityPageTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/test/java"),
          Path.of("../testing/src/test/java"),
          Path.of("../generator/src/test/java"));

  @Test
  void everyThreatIsShownByATestThatIsThere() throws IOException {
    List<String> threats =
        Files.readAllLines(Path.of("../docs/security.md")).stream()
            .filter(line -> line.startsWith("| "))
            .skip(2)
            .toList();

    assertThat(threats).hasSizeGreaterThan(25);
    for (String threat : threats) {
      List<MatchResult> tests = TEST.matcher(threat).results().toList();
      assertThat(tests).as(threat).isNotEmpty();
      for (MatchResult test : tests) {
        assertThat(source(test.group(1))).as(test.group()).contains("void " + test.group(2) + "(");
      }
    }
  }

  private static String source(String name) throws IOException {
    for (Path sources : SOURCES) {
      try (Stream<Path> files = Files.walk(sources)) {
        List<Path> found = files.filter(file -> file.endsWith(name + ".java")).toList();
        if (!found.isEmpty()) {
          return Files.readString(found.get(0));
        }
      }
    }
    return "";
  }
}
