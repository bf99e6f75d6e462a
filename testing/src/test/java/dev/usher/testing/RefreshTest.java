package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.CredentialsException;
import dev.usher.TokenPair;
import dev.usher.TokenStore;
import dev.usher.TransportException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refresh tokens for one use: what is stored, lost, revoked, and shared. */
final class RefreshTest extends OauthAccountTest {

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
  void aCrashBetweenRenewalAndUseLosesNoGrant(@TempDir Path folder) {
    Path file = folder.resolve("tokens.json");
    TokenStore.file(file).save(TokenPair.of(fake.oauth().refreshToken(ID, "tickets:read")));
    fake.on("GET", "/api/v2/tickets/1/tags").fail(Faults.disconnectBeforeProcessing());
    assertThatThrownBy(() -> renewing(TokenStore.file(file)).call())
        .isInstanceOf(TransportException.class);

    renewing(TokenStore.file(file)).call();

    assertThat(tokenRequests()).hasSize(1);
  }

  @Test
  void everyRenewalAsksForALifetime() {
    TagsClient client = renewing(granted());
    client.call();
    clock.advance(Duration.ofMinutes(30));
    client.call();

    assertThat(tokenRequests())
        .hasSize(2)
        .allMatch(request -> request.body().contains("\"expires_in\":1800"));
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
}
