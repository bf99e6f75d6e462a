package dev.usher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import mockwebserver3.MockResponse;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions are serialized, into queues and between processes: no secret goes along. */
final class SerializedSecrecyTest extends HttpTest {

  private static final String HIDDEN = "zq9-hidden-zq9";

  /** Of {@code jo@ac.com/token:zq9-hidden-zq9}, from where the secret starts. */
  private static final String HIDDEN_IN_BASE64 = "enE5LWhpZGRlbi16cTk";

  static List<Credentials> credentials() {
    return List.of(
        Credentials.oauthToken(HIDDEN, "pings:read"),
        Credentials.apiToken("jo@ac.com", HIDDEN),
        Credentials.bearer(() -> HIDDEN),
        Credentials.clientCredentials("client", HIDDEN, "pings:read"),
        Credentials.refreshable("client", HIDDEN, TokenStore.memory(HIDDEN)));
  }

  @ParameterizedTest
  @MethodSource("credentials")
  void noExceptionCarriesTheSecret(Credentials credentials) {
    PingApi client =
        PingApiClient.create(
            account().credentials(credentials).retryPolicy(RetryPolicy.never()).build());
    CallOptions options = CallOptions.builder().header("X-Key", HIDDEN).build();
    if (credentials instanceof ClientCredentials || credentials instanceof RefreshableTokens) {
      server.enqueue(
          new MockResponse.Builder()
              .body("{\"access_token\":\"%1$s\",\"refresh_token\":\"%1$s\"}".formatted(HIDDEN))
              .build());
    }
    StringBuilder bytes = new StringBuilder();

    for (int status : new int[] {400, 401, 403, 404, 422, 429, 500, 503}) {
      enqueue(status);
      bytes.append(serialized(() -> client.createOnce(body(), options)));
    }
    server.enqueue(new MockResponse.Builder().body("no JSON").build());
    bytes.append(serialized(() -> client.show(1, options)));
    server.close();
    bytes.append(serialized(() -> client.show(1, options)));

    assertThat(bytes.toString())
        .contains("RateLimitedException", "TransportException", "MalformedResponseException")
        .contains("PingApi.createOnce")
        .doesNotContain(HIDDEN)
        .doesNotContain(HIDDEN_IN_BASE64);
  }

  private static String serialized(ThrowingCallable call) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(catchThrowable(call));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(ISO_8859_1);
  }
}
