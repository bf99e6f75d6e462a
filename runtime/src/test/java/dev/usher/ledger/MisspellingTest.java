package dev.usher.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MisspellingTest {

  @ParameterizedTest
  @CsvSource({
    "ticket:read, tickets:read",
    "tikets:write, tickets:write",
    "organisations:read, organizations:read",
    "user, users:write",
    "custom_objcts:read, custom_objects:read"
  })
  void nearlyTheNameOfWhatIsMissingIsAskedAbout(String held, String missing) {
    assertThat(Misspelling.hint(List.of("read", held), List.of("hc:write", missing)))
        .hasValue("Is " + held + " meant to be " + missing + "?");
  }

  @ParameterizedTest
  @CsvSource({
    "tickets:read, tickets:write",
    "ticket:read, tickets:write",
    "macros:read, users:read",
    "apps:read, hc:read",
    "read, write",
    "brand_new_thing:read, brands:read"
  })
  void anotherNameOrAccessIsNot(String held, String missing) {
    assertThat(Misspelling.hint(List.of(held), List.of(missing))).isEmpty();
  }
}
