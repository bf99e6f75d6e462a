package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.Credentials;
import dev.usher.CredentialsException;
import dev.usher.TransportException;
import dev.usher.UnauthorizedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** OAuth tokens that renew themselves, against an account whose tokens end. */
final class RenewalTest extends OauthAccountTest {

  @Test
  void theFirstCallGetsATokenAndTheOthersUseIt() {
    TagsClient client = minting();

    client.call();
    client.call();
    client.callAsync().join();

    assertThat(tokenRequests()).hasSize(1);
    assertThat(tokenRequests().get(0).body())
        .contains("\"grant_type\":\"client_credentials\"")
        .contains("\"scope\":\"tickets:read\"")
        .contains("\"expires_in\":1800");
  }

  @Test
  void aTokenIsRenewedAMinuteBeforeItEnds() {
    TagsClient client = minting();
    client.call();

    clock.advance(Duration.ofSeconds(1739));
    client.call();
    assertThat(tokenRequests()).hasSize(1);

    clock.advance(Duration.ofSeconds(1));
    client.call();
    assertThat(tokenRequests()).hasSize(2);
  }

  @Test
  void aTokenThatZendeskTakesForInvalidIsRenewedOnce() {
    TagsClient client = minting();
    client.call();

    fake.oauth().endAccessTokens();
    client.call();
    assertThat(tokenRequests()).hasSize(2);

    fake.oauth().endAccessTokens();
    client.callAsync().join();
    assertThat(tokenRequests()).hasSize(3);
  }

  @Test
  void aClockThatIsSlowCostsA401AndNoMore() {
    TagsClient slow =
        TagsClient.of(
            fake, new MovableClock(), Credentials.clientCredentials(ID, SECRET, "tickets:read"));
    slow.call();
    clock.advance(Duration.ofMinutes(31));

    slow.call();

    assertThat(tokenRequests()).hasSize(2);
  }

  @Test
  void anAccountThatTakesEveryTokenForInvalidIsAskedTwice() {
    TagsClient client = minting();
    fake.on("GET", "/api/v2/tickets/1/tags").failAlways(Faults.invalidToken());

    assertThatThrownBy(client::call)
        .isInstanceOf(UnauthorizedException.class)
        .satisfies(e -> assertThat(((UnauthorizedException) e).attempts()).isEqualTo(2));
    assertThat(tokenRequests()).hasSize(2);
  }

  @Test
  void whatTheClientMayNotAskForIsToldWithTheMend() {
    assertThatThrownBy(
            () -> client(Credentials.clientCredentials(ID, SECRET, "tickets:write")).call())
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("invalid_scope")
        .hasMessageContaining("allow it in Admin Center");
  }

  @Test
  void aWrongSecretIsInNoText() {
    String wrong = "wr0ng-s3cr3t";

    assertThatThrownBy(
            () -> client(Credentials.clientCredentials(ID, wrong, "tickets:read")).call())
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("invalid_client")
        .satisfies(
            e -> {
              StringWriter trace = new StringWriter();
              e.printStackTrace(new PrintWriter(trace));
              assertThat(trace.toString()).doesNotContain(wrong);
            });
  }

  @Test
  void whatPassesIsLeftToTheRetriesOfTheCall() {
    tokens().fail(Faults.serviceUnavailable(0));

    assertThatThrownBy(() -> minting().call())
        .isInstanceOf(TransportException.class)
        .hasStackTraceContaining("/oauth/tokens answered 503");
    assertThat(tokenRequests()).hasSize(1);
  }

  @Test
  void lessThanWasAskedForIsWhatTheTokenDoes() {
    fake.oauth().narrow("users:read");

    assertThatThrownBy(() -> minting().call())
        .hasMessageContaining("missing the following required scopes: tickets:read");
  }
}
