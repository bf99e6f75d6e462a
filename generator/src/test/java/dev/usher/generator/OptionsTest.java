package dev.usher.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.declaration.ScopeName;
import dev.usher.generator.rule.ScopeCheck;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OptionsTest {

  @Test
  void withoutOptionsNoScopesAreKnownAndMissingOnesWouldBeWarnings() {
    Options options = Options.parse(Map.of());

    assertThat(options.scopes()).isEmpty();
    assertThat(options.scopeCheck()).isEqualTo(ScopeCheck.WARN);
    assertThat(options.report().diagnostics()).isEmpty();
  }

  @Test
  void scopesAreSeparatedByCommas() {
    Options options =
        Options.parse(Map.of("usher.scopes", "tickets:read, users", "usher.scopeCheck", "off"));

    assertThat(options.scopes())
        .hasValue(List.of(new ScopeName("tickets:read"), new ScopeName("users")));
    assertThat(options.scopeCheck()).isEqualTo(ScopeCheck.OFF);
  }

  @Test
  void typesWithAdaptersAreNamedInFull() {
    Options options =
        Options.parse(Map.of("usher.adapters", "java.time.Duration, com.acme.Outer.Money,M$"));

    assertThat(options.report().diagnostics()).isEmpty();
    assertThat(options.adapters())
        .containsExactlyInAnyOrder("java.time.Duration", "com.acme.Outer.Money", "M$");
  }

  @Test
  void whatMakesNoSenseIsReportedAndNothingElseIsSaidBecauseOfIt() {
    Options options =
        Options.parse(
            Map.of("usher.scopes", "TICKETS", "usher.scopeCheck", "loud", "usher.adapters", "A.;"));

    assertThat(options.report().diagnostics()).hasSize(3);
    assertThat(options.adapters()).isEmpty();
    assertThat(options.scopes()).isEmpty();
    assertThat(options.scopeCheck()).isEqualTo(ScopeCheck.OFF);
  }
}
