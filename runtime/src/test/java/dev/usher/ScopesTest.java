package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScopesTest {

  @ParameterizedTest
  @CsvSource({
    "read, tickets:read, true",
    "read, tickets:write, false",
    "read, read, true",
    "read, write, false",
    "write, tickets:write, true",
    "write, tickets:read, false",
    "write, read, false",
    "tickets:read, tickets:read, true",
    "tickets:read, tickets:write, false",
    "tickets:read, users:read, false",
    "tickets:read, read, false",
    "tickets:read, tickets, false",
    "tickets:write, tickets:read, false",
    "tickets, tickets:read, true",
    "tickets, tickets:write, true",
    "tickets, users:read, false",
    "tickets, read, false",
    "tickets:read tickets:write, tickets, true",
    "read write, tickets, true",
    "read tickets:write, tickets, true",
    "read, tickets, false",
    "organizations:write read, users:read, true",
    "organizations:write read, users:write, false",
    "impersonate, tickets:read, false",
    "impersonate, impersonate, true",
    "read write, impersonate, false",
    "impersonate, impersonate:read, false",
    "read write, zis:execute, false",
    "zis, zis:execute, false",
  })
  void coversWhatZendeskGrants(String granted, String required, boolean covered) {
    assertThat(Scopes.of(granted.split(" ")).covers(required)).isEqualTo(covered);
  }

  @Provide
  Arbitrary<Set<String>> scopes() {
    return Arbitraries.of(
            "read",
            "write",
            "impersonate",
            "tickets",
            "tickets:read",
            "tickets:write",
            "hc",
            "hc:read",
            "users:write")
        .set()
        .ofMaxSize(5);
  }

  @Property
  void whatIsHeldIsCovered(@ForAll("scopes") Set<String> names) {
    assertThat(Scopes.of(names).covers(Scopes.of(names))).isTrue();
  }

  @Property
  void moreScopesNeverCoverLess(
      @ForAll("scopes") Set<String> some,
      @ForAll("scopes") Set<String> more,
      @ForAll("scopes") Set<String> required) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);

    assertThat(Scopes.of(some).missing(required)).containsAll(Scopes.of(all).missing(required));
  }

  @Property
  void coveringIsTransitive(
      @ForAll("scopes") Set<String> a,
      @ForAll("scopes") Set<String> b,
      @ForAll("scopes") Set<String> c) {
    if (Scopes.of(a).covers(Scopes.of(b)) && Scopes.of(b).covers(Scopes.of(c))) {
      assertThat(Scopes.of(a).covers(Scopes.of(c))).isTrue();
    }
  }

  @Property
  void nothingMissingIsCovered(
      @ForAll("scopes") Set<String> held, @ForAll("scopes") Set<String> required) {
    assertThat(Scopes.of(held).missing(required).isEmpty())
        .isEqualTo(Scopes.of(held).covers(Scopes.of(required)));
  }

  @Test
  void whatIsMissingKeepsItsOrder() {
    assertThat(Scopes.of("read").missing(List.of("users:write", "hc:read", "apps:write")))
        .containsExactly("users:write", "apps:write");
  }

  @Test
  void equalNamesAreEqualScopes() {
    assertThat(Scopes.of("b:read", "a")).isEqualTo(Scopes.of("a", "b:read", "a"));
    assertThat(Scopes.of("b:read", "a")).hasSameHashCodeAs(Scopes.of("a", "b:read"));
    assertThat(Scopes.of("b:read", "a")).hasToString("a b:read").isNotEqualTo(Scopes.of("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "write",
        "impersonate",
        "tickets",
        "tickets:read",
        "hc:write",
        "any_channel:write",
        "unrestricted:read",
        "profile",
        "brand-new.resource2:read"
      })
  void aResourceNeedNotBeKnown(String name) {
    assertThat(Scopes.of(name).names()).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":read",
        "tickets:",
        "a:b:c",
        "tickets read",
        "tickets:read\n",
        "tickets:execute",
        "*",
        "1tickets"
      })
  void whatIsNoScopeIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scopes.of(name))
        .withMessageContaining("is not a scope");
  }

  @ParameterizedTest
  @CsvSource({
    "tickets:reed, tickets:read",
    "tickets:wirte, tickets:write",
    "Tickets:Read, tickets:read",
    "tickets:readonly, tickets:read",
    "read:tickets, tickets:read",
    "WRITE, write",
    "' tickets', tickets"
  })
  void whatIsNearlyAScopeIsRefusedWithTheMend(String written, String meant) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scopes.of(written))
        .withMessage("\"" + written + "\" is not a scope; did you mean \"" + meant + "\"?");
  }

  @Test
  void aTokenInThePlaceOfAScopeIsNotQuoted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scopes.of("3f786850e387550fdab836ed7e6dc881de23001b"))
        .withMessage("one of the texts is not a scope; write it as tickets:read, tickets or read");
  }

  @Test
  void aListInOneStringIsRefusedWithTheMend() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scopes.of("tickets:read users:read"))
        .withMessageContaining("each scope as a string of its own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyScopeIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scopes.of(name))
        .withMessage("the scope is empty; is the variable set that it comes from?");
  }
}
