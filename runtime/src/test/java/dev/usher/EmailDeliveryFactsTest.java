package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table, compared with notes of Zendesk's, where such lie beside the repository. */
class EmailDeliveryFactsTest {

  @Test
  void everyIdOfTheNotesHasItsNameAndItsCode() throws IOException {
    Path notes = notes();
    assumeTrue(
        Files.isReadable(notes), "no notes at " + notes + "; -Dusher.shared=... tells where");

    List<EmailDeliveryStatus> noted =
        Files.readAllLines(notes).stream()
            .dropWhile(line -> !line.startsWith("## 11."))
            .takeWhile(line -> !line.startsWith("## 12."))
            .filter(line -> line.matches("\\| \\d.*"))
            .flatMap(EmailDeliveryFactsTest::statuses)
            .toList();

    assertThat(noted).hasSize(55);
    assertThat(EmailDeliveryStatus.known()).isEqualTo(noted);
  }

  /** A row is of one id, or of several: {@code | 1–4 | A, B, C, D | 1,2,3,4 | resend |}. */
  private static Stream<EmailDeliveryStatus> statuses(String row) {
    String[] cells = row.split("\\|", -1);
    String[] names = cells[2].strip().split(", ?", -1);
    String[] codes = cells[3].strip().split(", ?", -1);
    int first = Integer.parseInt(cells[1].strip().split("–", -1)[0]);
    List<EmailDeliveryStatus> statuses = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      statuses.add(new EmailDeliveryStatus(first + i, names[i], codes[i], null));
    }
    return statuses.stream();
  }

  private static Path notes() {
    String shared = System.getProperty("usher.shared");
    return shared == null
        ? Path.of("..", "..", "shared", "zendesk", "FACTS.md").toAbsolutePath().normalize()
        : Path.of(shared, "zendesk", "FACTS.md");
  }
}
