package dev.usher;

import static dev.usher.ledger.ClassPath.endpoint;
import static dev.usher.ledger.ClassPath.folder;
import static dev.usher.ledger.ClassPath.loader;
import static dev.usher.ledger.ClassPath.manifest;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLClassLoader;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a start-up check finds, over real sockets and against the ledger. */
final class VerifyTest extends HttpTest {

  private static final String AGENT = "{\"user\":{\"id\":7,\"role\":\"agent\"}}";
  private static final String HTML = "<!DOCTYPE html><html><title>Zendesk</title></html>";

  @TempDir Path classes;

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @AfterEach
  void leaveTheClassPath() throws IOException {
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader ours) {
      ours.close();
    }
    Thread.currentThread().setContextClassLoader(before);
  }

  private void onTheClassPath() throws IOException {
    folder(
        classes,
        "A",
        manifest(
            "A",
            endpoint("A.show", "GET a/{id}", "pings:read", "END_USER"),
            endpoint("A.create", "POST a", "pings:write", "AGENT"),
            endpoint("A.update", "PUT a", "pings:write", "AGENT"),
            endpoint("A.remove", "DELETE a", "pings:write", "ADMIN")));
    Thread.currentThread().setContextClassLoader(loader(null, classes));
  }

  private void answers(int status, String body, String... headers) {
    server.enqueue(
        new MockResponse.Builder().code(status).headers(Headers.of(headers)).body(body).build());
  }

  private void answersAs(String role, String scopes) {
    answers(200, AGENT.replace("agent", role));
    answers(
        200,
        "{\"token\":{\"user_id\":7,\"scopes\":[\"%s\"]}}".formatted(scopes.replace(" ", "\",\"")));
  }

  private String verified(Credentials credentials) {
    return shown(account().credentials(credentials));
  }

  private String verified() {
    return shown(account());
  }

  private static String shown(Zendesk.Builder builder, String... scopes) {
    try (Zendesk zendesk =
        builder.retryPolicy(RetryPolicy.builder().maxAttempts(1).build()).build()) {
      return zendesk.verify(scopes).toString();
    }
  }

  @Test
  void withoutScopesNamedTheLedgerIsWhatIsNeeded() throws IOException {
    onTheClassPath();
    answersAs("admin", "pings:read write");

    assertThat(verified())
        .isEqualTo(
            """
            OK      account: %s answers
            OK      user: the credential belongs to a user
            OK      role: the user is an administrator
            OK      scopes: the token holds pings:read write"""
                .formatted(server.url("/")));
  }

  @Test
  void whatTheTokenAndItsUserLackIsToldWithTheEndpointsAndTheMend() throws IOException {
    onTheClassPath();
    answersAs("end-user", "read");

    assertThat(verified())
        .endsWith(
            """
            FAILED  role: the user is an end user; an agent is needed for A.create, A.update; an administrator is needed for A.remove
                    mend: take the credential of an administrator
            FAILED  scopes: the token lacks pings:write (for A.create, A.update, A.remove)
                    mend: get a token with pings:write""");
  }

  @Test
  void anAgentIsTooLowForEndpointsOfAdministratorsAlone() throws IOException {
    onTheClassPath();
    answersAs("agent", "read write");

    assertThat(verified())
        .contains(
            "FAILED  role: the user is an agent; an administrator is needed for A.remove\n"
                + "        mend: take the credential of an administrator")
        .contains("OK      scopes");
  }

  @Test
  void scopesThatAreNamedStandForTheLedger() throws IOException {
    onTheClassPath();
    answersAs("agent", "pings:read");

    assertThat(shown(account(), "pings:read"))
        .contains("OK      role: the user is an agent")
        .endsWith("OK      scopes: the token holds pings:read");
  }

  @Test
  void withNeitherAnEndUserIsAWarning() {
    answersAs("end-user", "pings:read");

    assertThat(verified())
        .contains("WARNING role: the user is an end user, whom endpoints for agents refuse")
        .endsWith("OK      scopes: the token holds pings:read");
  }

  @Test
  void aRoleThatIsNotKnownIsNoAlarm() {
    answersAs("light-agent", "read");

    assertThat(verified()).contains("WARNING role: Zendesk tells no role that is known");
  }

  @Test
  void anApiTokenHasNoScopesAndIsNotAskedAboutThem() {
    answers(200, AGENT);

    assertThat(verified(Credentials.apiToken("jo@acme.com", SECRET)))
        .contains("OK      user: the credential belongs to a user")
        .endsWith(
            "WARNING scopes: an API token has none\n"
                + "        mend: move to OAuth before 2027-04-30");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void anonymousAnswersOf200AreNoUser() {
    answers(200, "{\"user\":{\"id\":null,\"name\":\"Anonymous user\",\"role\":\"end-user\"}}");

    assertThat(verified())
        .contains("FAILED  user: Zendesk takes the caller for the anonymous user")
        .doesNotContain("role:")
        .doesNotContain("scopes:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"user\":[]}", "{\"user\":null}", "{\"user\":", HTML})
  void anAnswerThatIsNoUserIsNotZendesks(String body) {
    answers(200, body, "Content-Type", "application/json");

    assertThat(verified())
        .isEqualTo(
            """
            FAILED  account: %s answers, but not as Zendesk
                    mend: check the subdomain or the base URL, and proxies that answer in its place"""
                .formatted(server.url("/")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"token\":{\"scopes\":\"read\"}}", HTML})
  void anAnswerThatTellsNoScopesIsAWarning(String body) {
    answers(200, AGENT);
    answers(200, body);

    assertThat(verified()).contains("WARNING scopes: Zendesk does not tell what the token holds");
  }

  @Test
  void thePageOfAnAccountThatDoesNotExistIsTold() {
    answers(404, HTML, "Content-Type", "text/html");

    assertThat(verified()).startsWith("FAILED  account: ").contains("mend:").contains("subdomain");
  }

  @Test
  void aRedirectToAnotherHostsPageIsNotZendesksAndGetsNoCredential() throws IOException {
    try (MockWebServer elsewhere = new MockWebServer()) {
      elsewhere.start();
      elsewhere.enqueue(new MockResponse.Builder().code(200).body(HTML).build());
      String there = elsewhere.url("/").toString().replace("localhost", "127.0.0.1");
      answers(302, "", "Location", there);

      assertThat(verified()).contains("answers, but not as Zendesk").contains("subdomain");
      assertThat(elsewhere.getRequestCount()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "https"})
  void aPortWhereNobodyListensIsTold(String scheme) {
    HttpUrl nobody = server.url("/").newBuilder().scheme(scheme).build();
    server.close();

    assertThat(shown(account().baseUrl(nobody.toString())))
        .startsWith("FAILED  account: " + nobody.host() + " gave no answer")
        .contains("mend: check firewall and proxy");
  }

  @Test
  void aServerThatSpeaksNoTlsIsTold() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> answerInPlainText(plain), "plain-server");
      server.setDaemon(true);
      server.start();

      assertThat(shown(account().baseUrl("https://127.0.0.1:" + plain.getLocalPort() + "/")))
          .startsWith("FAILED  account: 127.0.0.1 gave no answer")
          .contains("mend: TLS failed: check the certificates");
    }
  }

  /** Until the socket is closed: OkHttp tries older forms of TLS too. */
  private static void answerInPlainText(ServerSocket plain) {
    while (!plain.isClosed()) {
      try (Socket client = plain.accept()) {
        if (client.getInputStream().read(new byte[16 * 1024]) > 0) {
          client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
        }
      } catch (IOException enough) {
        // The client's, or the test's.
      }
    }
  }
}
