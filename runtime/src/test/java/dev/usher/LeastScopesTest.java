package dev.usher;

import static dev.usher.ledger.ClassPath.endpoint;
import static dev.usher.ledger.ClassPath.folder;
import static dev.usher.ledger.ClassPath.loader;
import static dev.usher.ledger.ClassPath.manifest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.usher.logs.RecordingLogs;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where no scopes are named, those are asked for that interfaces on the class path declare. */
final class LeastScopesTest extends HttpTest {

  private static final String SHOW = endpoint("A.show", "GET a/{id}", "pings:read");
  private static final String SEARCH = endpoint("A.search", "GET search", "read");
  private static final String CREATE = endpoint("A.create", "POST a", "pings:write");

  @TempDir Path classes;

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @BeforeEach
  void forgetLogs() {
    RecordingLogs.clear();
  }

  @AfterEach
  void leaveTheClassPath() throws IOException {
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader ours) {
      ours.close();
    }
    Thread.currentThread().setContextClassLoader(before);
  }

  private void onTheClassPath(String... endpoints) throws IOException {
    folder(classes, "A", manifest("A", endpoints));
    Thread.currentThread().setContextClassLoader(loader(null, classes));
  }

  @Test
  void theLeastSetIsAskedForAndCallsAreCheckedAgainstIt() throws IOException {
    onTheClassPath(SHOW, SEARCH, CREATE);
    Credentials credentials = Credentials.clientCredentials("sync", "s3cr3t");
    server.enqueue(
        new MockResponse.Builder()
            .body(
                "{\"access_token\":\"t0ken\",\"token_type\":\"bearer\",\"expires_in\":1800,"
                    + "\"scope\":\"pings:write read\"}")
            .build());
    enqueue(200);

    PingApiClient.create(account().credentials(credentials).build()).create(body());

    assertThat(request().getBody().utf8()).contains("\"scope\":\"pings:write read\"");
    assertThat(credentials.scopes()).hasValue(Scopes.of("read", "pings:write"));
    assertThat(credentials).hasToString("OAuth client credentials (pings:write read)");
    assertThat(RecordingLogs.warnings()).isEmpty();
  }

  @Test
  void namedScopesStandAsTheyAre() throws IOException {
    onTheClassPath(SHOW, CREATE);

    assertThat(Credentials.clientCredentials("sync", "s3cr3t", "read").scopes())
        .hasValue(Scopes.of("read"));
  }

  @Test
  void endpointsThatDeclareNoneAreWarnedOfSinceWhatTheyNeedIsNotAskedFor() throws IOException {
    onTheClassPath(SHOW, endpoint("A.ping", "GET ping", ""));

    Credentials.clientCredentials("sync", "s3cr3t");

    assertThat(RecordingLogs.warnings())
        .containsExactly(
            "WARN Tokens are asked for with pings:read, the least that interfaces on the class path"
                + " declare. No scope is declared, so what they need is unknown: A.ping."
                + " @RequiresScope says it.");
  }

  @Test
  void aBrokenManifestIsTold() throws IOException {
    folder(classes, "A", "{");
    Thread.currentThread().setContextClassLoader(loader(null, classes));

    assertThatIllegalStateException()
        .isThrownBy(() -> Credentials.clientCredentials("sync", "s3cr3t"))
        .withMessageEndingWith("is broken; build its module again");
  }

  @Test
  void aLoginAsksForTheSame() throws IOException {
    onTheClassPath(SHOW);
    AuthorizationCodeFlow flow =
        AuthorizationCodeFlow.builder()
            .baseUrl(server.url("/").toString())
            .client("desk", "s3cr3t")
            .redirectUri("https://desk.acme.com/back")
            .build();

    assertThat(flow.authorizationUrl(flow.begin()).getQuery()).contains("scope=pings:read");
  }
}
