package dev.usher.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/limits.md} lists what the code knows. */
final class LimitsPageTest {

  private static List<String> rows(String start) throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "limits.md")).stream()
        .filter(line -> line.matches(start))
        .toList();
  }

  @Test
  void eachLimitOfAnEndpointStandsThereWithItsSource() throws IOException {
    List<String> rows = rows("\\| `[A-Z]+ .*");

    assertThat(
            rows.stream().map(row -> row.substring(0, row.lastIndexOf('|', row.length() - 2) + 1)))
        .containsExactlyElementsOf(Rules.all().stream().map(LimitsPageTest::row).toList());
    assertThat(rows).allMatch(row -> row.matches(".*\\| \\w[^|]+ \\|"));
  }

  private static String row(Rule rule) {
    return "| `%s %s`%s%s | %d%s in %s | `%s` |"
        .formatted(
            rule.method(),
            String.join("/", rule.path()),
            rule.beyondPage() > 0 ? " beyond page " + rule.beyondPage() : "",
            rule.perRecord() ? ", each record" : "",
            rule.limit(),
            rule.highVolume() == rule.limit() ? "" : " (" + rule.highVolume() + ")",
            inWords(rule.window()),
            rule.name());
  }

  private static String inWords(Duration window) {
    return window.toMinutes() > 0 ? window.toMinutes() + " min" : window.toSeconds() + " s";
  }

  @Test
  void eachPlanStandsThere() throws IOException {
    assertThat(rows("\\| `[A-Z_]+` .*"))
        .containsExactlyElementsOf(
            Arrays.stream(Plan.values())
                .map(
                    plan ->
                        "| `%s` | %d | %d |"
                            .formatted(
                                plan, plan.requestsPerMinute(), plan.sunshineRequestsPerMinute()))
                .toList());
  }
}
