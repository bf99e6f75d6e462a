package dev.usher.generator.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScopeNameTest {

  @ParameterizedTest
  @CsvSource({
    "tickets, GET, tickets:read",
    "tickets, HEAD, tickets:read",
    "tickets, POST, tickets:write",
    "tickets, PATCH, tickets:write",
    "tickets, DELETE, tickets:write",
    "tickets, OPTIONS, tickets:write",
    "tickets:read, POST, tickets:read",
    "read, POST, read",
    "write, GET, write",
    "impersonate, GET, impersonate"
  })
  void aBareResourceTakesItsAccessFromTheVerb(String written, String verb, String needed) {
    assertThat(new ScopeName(written).forVerb(verb)).isEqualTo(new ScopeName(needed));
  }

  @ParameterizedTest
  @CsvSource({
    "read, true",
    "tickets:read, true",
    "brand-new:read, true",
    "write, false",
    "tickets:write, false",
    "tickets, false",
    "zis:execute, false",
    "impersonate, false"
  })
  void onlyReadIsForReading(String scope, boolean reads) {
    assertThat(new ScopeName(scope).isForReading()).isEqualTo(reads);
  }

  @ParameterizedTest
  @CsvSource({
    "tickets:read, tickets:read, true",
    "tickets:write, tickets:read, false",
    "tickets:read, tickets:write, false",
    "tickets, tickets:read, true",
    "tickets, tickets:write, true",
    "read, tickets:read, true",
    "write, tickets:write, true",
    "write, tickets:read, false",
    "read, tickets:write, false",
    "read, read, true",
    "tickets:read, read, false",
    "impersonate, tickets:read, false"
  })
  void oneScopeCoversAnotherAsZendeskSays(String held, String needed, boolean covers) {
    assertThat(new ScopeName(held).covers(new ScopeName(needed))).isEqualTo(covers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Tickets", "tickets:", ":read", "tickets:read:write", "a,b", "a b"})
  void whatIsNoScopeIsKnown(String text) {
    assertThat(new ScopeName(text).isWellFormed()).isFalse();
  }

  @Test
  void whatZendeskListsIsWellFormed() {
    assertThat(new ScopeName("satisfaction_ratings:read").isWellFormed()).isTrue();
    assertThat(new ScopeName("hc").isWellFormed()).isTrue();
  }
}
