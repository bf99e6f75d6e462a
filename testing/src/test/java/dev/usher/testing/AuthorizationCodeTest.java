package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.AuthorizationCodeFlow;
import dev.usher.AuthorizationCodeFlow.Login;
import dev.usher.Credentials;
import dev.usher.CredentialsException;
import dev.usher.TokenPair;
import dev.usher.TokenStore;
import dev.usher.TransportException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a user lets an application in. */
final class AuthorizationCodeTest {

  private static final String BACK = "https://desk.acme.com/zendesk";

  private final MovableClock clock = new MovableClock();
  private final FakeZendesk fake = FakeZendesk.builder().clock(clock).ticket(Map.of()).start();
  private final AuthorizationCodeFlow flow = flow().client("desk", "cl1ent-s3cr3t").build();
  private final Login login = flow.begin();
  private final OwnStore store = new OwnStore("n0ne");

  AuthorizationCodeTest() {
    fake.oauth().client("desk", "cl1ent-s3cr3t", "tickets:read");
    fake.oauth().client("app", "", "tickets:read");
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private AuthorizationCodeFlow.Builder flow() {
    return AuthorizationCodeFlow.builder()
        .baseUrl(fake.url().toString())
        .redirectUri(BACK)
        .scopes("tickets:read")
        .clock(clock);
  }

  private URI letIn() {
    return fake.oauth().authorize(flow.authorizationUrl(login));
  }

  @Test
  void aUserWhoAgreesGivesTokensThatRenewThemselves() {
    URI back = letIn();

    TokenPair pair = flow.exchange(login, back, store);

    assertThat(back.toString()).startsWith(BACK + "?code=");
    assertThat(store.load()).contains(pair);
    assertThat(pair.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
    TagsClient client =
        TagsClient.of(fake, clock, Credentials.refreshable("desk", "cl1ent-s3cr3t", store));
    client.call();
    assertThat(store.load()).contains(pair);
    clock.advance(Duration.ofMinutes(30));
    client.call();
    assertThat(store.pair()).isNotEqualTo(pair);
  }

  @Test
  void aPublicClientProvesItselfByPkceAlone() {
    AuthorizationCodeFlow app = flow().client("app").build();
    Login begun = app.begin();

    app.exchange(begun, fake.oauth().authorize(app.authorizationUrl(begun)), store);

    TagsClient.of(fake, clock, Credentials.refreshable("app", store)).call();
    clock.advance(Duration.ofMinutes(30));
    TagsClient.of(fake, clock, Credentials.refreshable("app", store)).call();
  }

  @Test
  void theCodeOfAnotherLoginIsNotEvenAskedFor() {
    URI back = letIn();

    assertRefused(flow.begin(), back, "belongs to another login");
    assertRefused(login, URI.create(BACK + "?code=x"), "belongs to another login");
    assertRefused(
        login, URI.create(BACK + "?error=access_denied&state=" + login.state()), "did not let");
    assertRefused(login, URI.create(BACK + "?state=" + login.state()), "has no code");
    assertThat(fake.requests()).isEmpty();
  }

  private void assertRefused(Login login, URI callback, String why) {
    assertThatThrownBy(() -> flow.exchange(login, callback, store))
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining(login.state());
    assertThat(store.pair().refreshToken()).isEqualTo("n0ne");
  }

  @Test
  void aCodeIsOfNoUseWithoutItsVerifierNorASecondTimeNorLate() {
    URI back = letIn();
    assertRefused(new Login(login.state(), "another"), back, "invalid_grant");
    URI late = letIn();
    clock.advance(Duration.ofMinutes(2));
    assertRefused(login, late, "invalid_grant");
    URI used = letIn();
    flow.exchange(login, used, store);
    assertThatThrownBy(() -> flow.exchange(login, used, store))
        .hasMessageContaining("invalid_grant");
  }

  @Test
  void noAnswerIsATransportFailure() {
    fake.on("POST", "/oauth/tokens").fail(Faults.disconnectAfterProcessing());

    assertThatThrownBy(() -> flow.exchange(login, letIn(), store))
        .isInstanceOf(TransportException.class);
  }

  @Test
  void statesAndVerifiersAreRandomAndInNoText() {
    assertThat(login.state()).hasSize(43).isNotEqualTo(login.verifier());
    assertThat(flow.begin().state()).isNotEqualTo(login.state());
    assertThat(login).hasToString("Login");
    assertThat(flow.toString()).doesNotContain("s3cr3t").contains("desk");
    assertThat(flow.authorizationUrl(login).toString())
        .contains("code_challenge_method=S256")
        .doesNotContain(login.verifier(), "s3cr3t");
  }

  @Test
  void whatIsNotSetIsAskedFor() {
    assertThatIllegalStateException()
        .isThrownBy(() -> flow().build())
        .withMessageContaining(".client(id, secret)");
    assertThatIllegalStateException()
        .isThrownBy(() -> AuthorizationCodeFlow.builder().client("app").build())
        .withMessageContaining(".subdomain(");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flow().client("app").redirectUri("http://desk.acme.com/"))
        .withMessageContaining("write https");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flow().client("app").redirectUri("/zendesk"))
        .withMessageContaining("absolute");
    assertThat(flow().client("app").redirectUri("http://127.0.0.1:8080/back").build()).isNotNull();
    assertThat(TokenStore.memory("n0ne")).hasToString("token store in memory");
  }
}
