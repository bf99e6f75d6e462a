package dev.usher.testing;

import dev.usher.Credentials;
import dev.usher.TokenStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** An account whose OAuth tokens end, and clients that renew them. */
abstract class OauthAccountTest {

  static final String ID = "sync";
  static final String SECRET = "cl1ent-s3cr3t";

  final MovableClock clock = new MovableClock();
  final FakeZendesk fake = FakeZendesk.builder().clock(clock).ticket(Map.of()).start();

  OauthAccountTest() {
    fake.oauth().client(ID, SECRET, "tickets:read", "users:read");
  }

  @AfterEach
  final void stop() {
    fake.close();
  }

  final TagsClient minting() {
    return client(Credentials.clientCredentials(ID, SECRET, "tickets:read"));
  }

  final TagsClient renewing(TokenStore store) {
    return client(Credentials.refreshable(ID, SECRET, store));
  }

  final TagsClient client(Credentials credentials) {
    return TagsClient.of(fake, clock, credentials);
  }

  final TokenStore granted() {
    return TokenStore.memory(fake.oauth().refreshToken(ID, "tickets:read"));
  }

  final List<ReceivedRequest> tokenRequests() {
    return fake.requests().stream()
        .filter(request -> request.path().equals("/oauth/tokens"))
        .toList();
  }

  final FaultPoint tokens() {
    return fake.on("POST", "/oauth/tokens");
  }
}
