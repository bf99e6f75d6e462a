package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.Credentials;
import dev.usher.CredentialsException;
import dev.usher.TokenPair;
import dev.usher.TokenStore;
import dev.usher.TransportException;
import dev.usher.UnauthorizedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OAuth tokens that renew themselves, against an account whose tokens end. */
final class RenewalTest {

  private static final String ID = "sync";
  private static final String SECRET = "cl1ent-s3cr3t";

  private final MovableClock clock = new MovableClock();
  private final FakeZendesk fake = FakeZendesk.builder().clock(clock).ticket(Map.of()).start();

  RenewalTest() {
    fake.oauth().client(ID, SECRET, "tickets:read", "users:read");
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private TagsClient minting() {
    return client(Credentials.clientCredentials(ID, SECRET, "tickets:read"));
  }

  private TagsClient renewing(TokenStore store) {
    return client(Credentials.refreshable(ID, SECRET, store));
  }

  private TagsClient client(Credentials credentials) {
    return TagsClient.of(fake, clock, credentials);
  }

  private TokenStore granted() {
    return TokenStore.memory(fake.oauth().refreshToken(ID, "tickets:read"));
  }

  private List<ReceivedRequest> tokenRequests() {
    return fake.requests().stream()
        .filter(request -> request.path().equals("/oauth/tokens"))
        .toList();
  }

  private FaultPoint tokens() {
    return fake.on("POST", "/oauth/tokens");
  }

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
  void anAccountThatTakesEveryTokenForInvalidIsAskedTwice() {
    TagsClient client = minting();
    fake.on("GET", "/api/v2/tickets/1/tags").failAlways(Faults.invalidToken());

    assertThatThrownBy(client::call)
        .isInstanceOf(UnauthorizedException.class)
        .satisfies(e -> assertThat(((UnauthorizedException) e).attempts()).isEqualTo(2));
    assertThat(tokenRequests()).hasSize(2);
  }

  @Test
  void theNewPairIsStoredBeforeItIsUsed() {
    OwnStore own = new OwnStore(fake.oauth().refreshToken(ID, "tickets:read"));
    List<Integer> requestsAtSave = new ArrayList<>();
    own.onSave(() -> requestsAtSave.add(fake.requests().size()));

    renewing(own).call();

    assertThat(requestsAtSave).as("the one for the token").containsExactly(1);
    renewing(own).call();
    assertThat(tokenRequests()).hasSize(1);
  }

  @Test
  void aPairThatCouldNotBeStoredIsStoredByTheNextCall() {
    OwnStore own = new OwnStore(fake.oauth().refreshToken(ID, "tickets:read"));
    own.onSave(
        () -> {
          throw new IllegalStateException("disk full");
        });
    TagsClient client = renewing(own);

    assertThatThrownBy(client::call)
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("the token store failed")
        .hasRootCauseMessage("disk full");
    own.onSave(() -> {});
    client.call();

    assertThat(tokenRequests()).hasSize(1);
    assertThat(own.pair().accessToken()).isNotNull();
  }

  @Test
  void aLostAnswerIsAskedForOnceMore() {
    TagsClient client = renewing(granted());
    tokens().fail(Faults.disconnectBeforeProcessing());

    client.call();

    assertThat(tokenRequests()).hasSize(2);
    assertThat(tokenRequests().get(0).body()).isEqualTo(tokenRequests().get(1).body());
  }

  @Test
  void aLostAnswerThatUsedTheTokenUpSaysWhatToDo() {
    TagsClient client = renewing(granted());
    tokens().fail(Faults.disconnectAfterProcessing());

    assertThatThrownBy(client::call)
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("invalid_grant")
        .hasMessageContaining("was lost")
        .hasMessageContaining("let a user authorize the application again");
    assertThat(tokenRequests()).hasSize(2);
  }

  @Test
  void twoLostAnswersAreNoLoop() {
    TagsClient client = renewing(granted());
    tokens().failAlways(Faults.badGateway());

    assertThatThrownBy(() -> client.callAsync().join())
        .hasCauseInstanceOf(CredentialsException.class)
        .hasMessageContaining("no answer came to two renewals");
    assertThat(tokenRequests()).hasSize(2);
  }

  @Test
  void aRevokedGrantFailsAtOnceAndAsksNoMore() {
    String refreshToken = fake.oauth().refreshToken(ID, "tickets:read");
    TokenStore store = TokenStore.memory(refreshToken);
    TagsClient client = renewing(store);
    fake.revoke(refreshToken);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(client::call)
          .isInstanceOf(CredentialsException.class)
          .hasMessageContaining("invalid_grant")
          .hasMessageContaining("let a user authorize the application again");
    }
    assertThat(tokenRequests()).hasSize(1);

    store.save(TokenPair.of(fake.oauth().refreshToken(ID, "tickets:read")));
    client.call();
    assertThat(tokenRequests()).hasSize(2);
  }

  @Test
  void aGrantThatIsRevokedWhileItsTokenLivesFailsAtTheNextCall() {
    TokenStore store = granted();
    TagsClient client = renewing(store);
    client.call();

    fake.revoke(store.load().orElseThrow().refreshToken());

    assertThatThrownBy(client::call)
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("invalid_grant");
  }

  @Test
  void twoStoresOnOneFileShareEachRenewal(@TempDir Path folder) {
    Path file = folder.resolve("tokens.json");
    TokenStore.file(file).save(TokenPair.of(fake.oauth().refreshToken(ID, "tickets:read")));
    TagsClient one = renewing(TokenStore.file(file));
    TagsClient other = renewing(TokenStore.file(file));

    for (int i = 1; i <= 3; i++) {
      one.call();
      other.call();
      assertThat(tokenRequests()).hasSize(i);
      clock.advance(Duration.ofMinutes(30));
    }
  }

  @Test
  void aStoreThatDoesNotLockTakesWhatAnotherProcessWasQuickerToGet() {
    TokenStore shared = granted();
    Queue<TokenPair> stale = new ArrayDeque<>(List.of(shared.load().orElseThrow()));
    TokenStore behind =
        new TokenStore() {
          @Override
          public Optional<TokenPair> load() {
            TokenPair old = stale.poll();
            return old == null ? shared.load() : Optional.of(old);
          }

          @Override
          public void save(TokenPair pair) {
            shared.save(pair);
          }
        };
    renewing(shared).call();

    renewing(behind).call();

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
