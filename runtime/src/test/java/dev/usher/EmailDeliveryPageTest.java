package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/email-delivery.md} lists what the code knows. */
class EmailDeliveryPageTest {

  @Test
  void thePageTellsOfEachStatusWhatTheCodeTells() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("..", "docs", "email-delivery.md")).stream()
            .filter(line -> line.matches("\\| \\d.*"))
            .toList();

    assertThat(rows)
        .isEqualTo(EmailDeliveryStatus.known().stream().map(EmailDeliveryPageTest::row).toList());
  }

  private static String row(EmailDeliveryStatus status) {
    return "| %d | `%s` | %s | %s | %s | %s |"
        .formatted(
            status.id(),
            status.name(),
            status.code(),
            status.meaning(),
            status.isRetryable() ? "yes" : "no",
            status.mend());
  }
}
