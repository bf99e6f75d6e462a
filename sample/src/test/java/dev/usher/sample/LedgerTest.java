package dev.usher.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.ScopeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What the sample's interfaces need, and may need. After a change, {@code ./mvnw -q -pl sample -am
 * process-classes -Pledger} prints the ledger anew.
 */
class LedgerTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "ledger.txt");

  @Test
  void theLedgerIsTheOneThatWasReviewed() throws IOException {
    assertThat(ScopeReport.load().toText()).isEqualTo(Files.readString(GOLDEN));
  }

  /** The same as the check of the build, for those whose build runs tests anyway. */
  @Test
  void nothingNeedsAScopeThatIsNotAllowedAndNothingMoreIsAllowed() {
    assertThat(ScopeReport.load().requireCoveredBy(Path.of("scopes.txt")).unneeded()).isEmpty();
  }
}
