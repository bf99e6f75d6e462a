package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.Credentials;
import dev.usher.CredentialsException;
import dev.usher.Scopes;
import dev.usher.TokenInfo;
import dev.usher.UnauthorizedException;
import dev.usher.Zendesk;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What Zendesk says of the token that an account is called with. */
final class TokenInspectionTest extends OauthAccountTest {

  private Zendesk zendesk(Credentials credentials) {
    return Zendesk.builder()
        .baseUrl(fake.url().toString())
        .clock(clock)
        .credentials(credentials)
        .build();
  }

  @Test
  void aMintedTokenTellsItsScopesItsUserAndItsEnd() {
    try (Zendesk zendesk = zendesk(Credentials.clientCredentials(ID, SECRET, "tickets:read"))) {
      TokenInfo info = zendesk.inspectToken();

      assertThat(info.scopes()).isEqualTo(Scopes.of("tickets:read"));
      assertThat(info.userId()).isPositive();
      assertThat(info.expiresAt())
          .isBetween(
              clock.instant().plus(Duration.ofSeconds(1799)),
              clock.instant().plus(Duration.ofSeconds(1800)));
      assertThat(zendesk.inspectTokenAsync().join()).isEqualTo(info);
    }
  }

  @Test
  void aTokenWithoutEndHasNone() {
    try (Zendesk zendesk = fake.zendesk("users:write", "tickets:read")) {
      TokenInfo info = zendesk.inspectToken();

      assertThat(info.scopes()).isEqualTo(Scopes.of("tickets:read", "users:write"));
      assertThat(info.expiresAt()).isNull();
    }
  }

  @Test
  void noPartOfTheTokenIsInItsText() {
    String token = fake.token("tickets:read");
    try (Zendesk zendesk = zendesk(Credentials.oauthToken(token))) {
      assertThat(zendesk.inspectToken().toString()).doesNotContain(token.substring(0, 10));
    }
  }

  @Test
  void anApiTokenIsRefusedWithTheMendAndNothingIsSent() {
    String token = fake.apiToken("ann@example.com");
    try (Zendesk zendesk = zendesk(Credentials.apiToken("ann@example.com", token))) {
      fake.clearRequests();

      assertThatThrownBy(zendesk::inspectToken)
          .isInstanceOf(CredentialsException.class)
          .hasMessageContaining("only OAuth tokens can be inspected")
          .hasMessageContaining("Credentials.clientCredentials");
      assertThatThrownBy(() -> zendesk.inspectTokenAsync().join())
          .hasCauseInstanceOf(CredentialsException.class);
      assertThat(fake.requests()).isEmpty();
    }
  }

  @Test
  void aBearerThatIsNoOauthTokenIsUnauthorized() {
    try (Zendesk zendesk = zendesk(Credentials.bearer(() -> "a.j.wt"))) {
      assertThatThrownBy(zendesk::inspectToken)
          .isInstanceOf(UnauthorizedException.class)
          .hasMessageContaining("Zendesk.inspectToken");
    }
  }
}
