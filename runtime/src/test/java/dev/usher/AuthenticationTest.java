package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which request carries the credential, and which headers come with it. */
final class AuthenticationTest extends HttpTest {

  private final MockWebServer elsewhere = new MockWebServer();

  @BeforeEach
  void startElsewhere() throws IOException {
    elsewhere.start();
  }

  @AfterEach
  void stopElsewhere() {
    elsewhere.close();
  }

  private Headers arrivedElsewhere() throws InterruptedException {
    RecordedRequest request = elsewhere.takeRequest(0, TimeUnit.SECONDS);
    assertThat(request).isNotNull();
    return request.getHeaders();
  }

  @Test
  void aCallCarriesTheCredentialAndSaysWhoCalls() {
    enqueue(200);

    assertThat(client().show(7)).isEqualTo(Map.of("a", "b"));

    RecordedRequest request = request();
    assertThat(request.getTarget()).isEqualTo("/api/v2/pings/7");
    assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer " + SECRET);
    assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
    assertThat(request.getHeaders().values("User-Agent")).hasSize(1);
    assertThat(request.getHeaders().get("User-Agent")).matches("usher/\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void theApplicationsNameComesFirst() {
    enqueue(200);

    PingApiClient.create(account().userAgent("acme-sync/2").build()).show(1);

    assertThat(request().getHeaders().get("User-Agent")).startsWith("acme-sync/2 usher/");
  }

  @Test
  void anApiTokenIsSentByBasicInUtf8OnOneLine() {
    enqueue(200);
    String token = "t".repeat(200);

    PingApiClient.create(account().credentials(Credentials.apiToken("jö@acme.com", token)).build())
        .show(1);

    String header = request().getHeaders().get("Authorization");
    assertThat(header).startsWith("Basic ").doesNotContain("\n");
    byte[] decoded = Base64.getDecoder().decode(header.substring("Basic ".length()));
    assertThat(new String(decoded, StandardCharsets.UTF_8)).isEqualTo("jö@acme.com/token:" + token);
  }

  @Test
  void aBearerTokenIsAskedForOnEachAttempt() {
    AtomicInteger asked = new AtomicInteger();
    enqueue(500, 500, 200);

    PingApiClient.create(
            account()
                .credentials(Credentials.bearer(() -> "jwt-" + asked.incrementAndGet()))
                .build())
        .show(1);

    assertThat(headers("Authorization"))
        .containsExactly("Bearer jwt-1", "Bearer jwt-2", "Bearer jwt-3");
  }

  @Test
  void aSupplierThatThrowsIsSaidToHaveThrown() {
    IllegalStateException failure = new IllegalStateException("vault is down");
    PingApi client =
        PingApiClient.create(
            account()
                .credentials(
                    Credentials.bearer(
                        () -> {
                          throw failure;
                        }))
                .build());

    CredentialsException e = catchThrowableOfType(CredentialsException.class, () -> client.show(1));

    assertThat(e).hasCause(failure).hasMessageContaining("supplier");
    assertThat(e.endpoint()).isEqualTo("PingApi.show");
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "Bearer abc", "a b", "ä"})
  void aSupplierThatGivesNoTokenIsSaidTo(String token) {
    PingApi client =
        PingApiClient.create(account().credentials(Credentials.bearer(() -> token)).build());

    assertThat(catchThrowableOfType(CredentialsException.class, () -> client.show(1)))
        .hasMessageContaining("supplier");
    assertThat(catchThrowableOfType(Exception.class, () -> client.showAsync(1).get()))
        .hasCauseInstanceOf(CredentialsException.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aRedirectWithinTheAccountKeepsTheCredential() {
    server.enqueue(answer(302, "Location", "/elsewhere"));
    enqueue(200);

    client().show(1);

    assertThat(headers("Authorization")).containsOnly("Bearer " + SECRET).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectToAnotherHostLosesTheCredential(int status) throws Exception {
    server.enqueue(answer(status, "Location", elsewhere.url("/stolen").toString()));
    elsewhere.enqueue(answer(200));

    assertThat(client().show(1)).isEqualTo(Map.of("a", "b"));

    assertThat(arrivedElsewhere().get("Authorization")).isNull();
  }

  @Test
  void aRedirectOfACallThatIsHandedThroughLosesTheCredential() throws Exception {
    server.enqueue(answer(307, "Location", elsewhere.url("/stolen").toString()));
    elsewhere.enqueue(answer(200));

    assertThat(client().raw(1).execute().isSuccessful()).isTrue();

    assertThat(request().getHeaders().get("Authorization")).isEqualTo("Bearer " + SECRET);
    assertThat(arrivedElsewhere().get("Authorization")).isNull();
  }

  @Test
  void aUrlElsewhereIsCalledWithoutTheCredential() throws Exception {
    elsewhere.enqueue(answer(200));
    elsewhere.enqueue(answer(200));
    PingApi client = client();

    client.at(elsewhere.url("/file").toString());
    client.rawAt(elsewhere.url("/file").toString()).execute();

    assertThat(arrivedElsewhere().get("Authorization")).isNull();
    assertThat(arrivedElsewhere().get("Authorization")).isNull();
  }

  @Test
  void aUrlWithinTheAccountIsCalledWithTheCredential() {
    enqueue(200);

    client().at(server.url("/api/v2/next?page=2").toString());

    assertThat(request().getHeaders().get("Authorization")).isEqualTo("Bearer " + SECRET);
  }

  @Test
  void anotherNameOfTheSameMachineIsAnotherHost() {
    enqueue(200);

    client().at("http://127.0.0.1:" + server.getPort() + "/next");

    assertThat(request().getHeaders().get("Authorization")).isNull();
  }

  @Test
  void theCredentialDoesNotComeBackWithARedirectBack() throws Exception {
    elsewhere.enqueue(answer(302, "Location", server.url("/back").toString()));
    enqueue(200);

    client().at(elsewhere.url("/there").toString());

    assertThat(headers("Authorization")).isEqualTo(List.of("null"));
  }
}
