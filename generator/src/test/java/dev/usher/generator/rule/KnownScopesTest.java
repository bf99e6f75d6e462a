package dev.usher.generator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KnownScopesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "write",
        "impersonate",
        "tickets",
        "tickets:read",
        "hc:write",
        "zis:read",
        "unrestricted:write",
        "satisfaction_ratings:read"
      })
  void whatZendeskListsIsNoSlip(String scope) {
    assertThat(KnownScopes.meant(scope)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ticket:read, tickets:read",
    "ticket, tickets",
    "tickets:raed, tickets:read",
    "user:wirte, users:write",
    "organisations:read, organizations:read",
    "audit_logs:read, auditlogs:read",
    "customobjects, custom_objects",
    "raed, read"
  })
  void whatIsNearlyThatIsOne(String scope, String meant) {
    assertThat(KnownScopes.meant(scope)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ticket_fields:read",
        "ticket_forms:write",
        "user_fields",
        "group_memberships:read",
        "views:read",
        "search",
        "chat",
        "tags:write",
        "queues",
        "tickets:delete",
        "x"
      })
  void whatMayBeNewIsNoSlip(String scope) {
    assertThat(KnownScopes.meant(scope)).isEmpty();
  }
}
