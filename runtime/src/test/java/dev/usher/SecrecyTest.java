package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.usher.logs.RecordingLogs;
import dev.usher.support.Product;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A known secret goes into everything, and comes out of no text. */
final class SecrecyTest extends HttpTest {

  private static final String HIDDEN = "zq9-hidden-zq9";

  /** Of {@code jo@acme.com/token:zq9-hidden-zq9}, from where the secret starts. */
  private static final String HIDDEN_IN_BASE64 = "enE5LWhpZGRlbi16cTk";

  static List<Credentials> credentials() {
    return List.of(
        Credentials.oauthToken(HIDDEN),
        Credentials.oauthToken(HIDDEN, "pings:read"),
        Credentials.apiToken("jo@ac.com", HIDDEN),
        Credentials.bearer(() -> HIDDEN));
  }

  private static String trace(Callable<?> call) {
    Throwable failure = catchThrowable(call::call);
    StringWriter text = new StringWriter();
    if (failure != null) {
      failure.printStackTrace(new PrintWriter(text));
    }
    if (failure instanceof ApiException refused) {
      text.append(refused.diagnosis().toString()).append(refused.curl());
    }
    return text.toString();
  }

  @Test
  void whatAServerEchoesOfACredentialIsInNoText() {
    String token = "abcdefghij0123456789abcdefghij0123456789";
    String body =
        """
        {"error":"RecordInvalid","description":"Bearer abc123def456 is no key, nor is %1$s",
         "details":{"key":[{"description":"%1$s is taken"}]}}
        """
            .formatted(token);
    PingApi client = client();
    server.enqueue(new MockResponse.Builder().code(422).body(body).build());

    ApiException refused = (ApiException) catchThrowable(() -> client.show(1));

    String texts =
        trace(
                () -> {
                  throw refused;
                })
            + refused.error();
    assertThat(texts).contains("RecordInvalid", "is taken", "REDACTED");
    assertThat(texts).doesNotContain(token, "abc123def456");
    assertThat(refused.error().message()).contains(token, "abc123def456");
    assertThat(refused.error().body()).isEqualTo(body);
  }

  @ParameterizedTest
  @MethodSource("credentials")
  void noExceptionLogOrTextHoldsTheSecret(Credentials credentials) {
    RecordingLogs.clear();
    CallOptions options =
        CallOptions.builder().header("X-Key", HIDDEN).deadline(Duration.ofSeconds(5)).build();
    Zendesk zendesk = account().credentials(credentials).build();
    PingApi client = PingApiClient.create(zendesk);
    StringBuilder texts = new StringBuilder();
    texts.append(credentials).append(zendesk).append(client).append(options);
    texts.append(zendesk.bind(PingApi.class, Product.SUPPORT));

    for (int status : new int[] {400, 401, 403, 404, 409, 422, 501, 302}) {
      enqueue(status);
      texts.append(trace(() -> client.show(1, options)));
    }
    server.enqueue(answer(429, "Retry-After", "60"));
    texts.append(trace(() -> client.show(1, options)));
    enqueue(500, 500, 500, 500);
    texts.append(trace(() -> client.showAsync(1).get()));
    server.enqueue(new MockResponse.Builder().body("no JSON").build());
    texts.append(trace(() -> client.show(1)));
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    texts.append(
        trace(
            () ->
                client.createOnce(
                    body(), options.toBuilder().retryPolicy(RetryPolicy.never()).build())));
    texts.append(client.raw(1)).append(client.raw(1).request());
    texts.append(trace(() -> client.at("http://127.0.0.1:1/")));
    server.close();
    texts.append(trace(() -> client.show(1, options)));
    texts.append(String.join("\n", RecordingLogs.lines()));

    assertThat(texts.toString())
        .contains("PingApi.show", "429", "attempt", "1. ", "curl -i", "$ZENDESK_")
        .doesNotContain(HIDDEN)
        .doesNotContain(HIDDEN_IN_BASE64);
  }

  @Test
  void aSecretInTheWrongPlaceIsNotQuoted() {
    StringBuilder texts = new StringBuilder();

    texts.append(trace(() -> Credentials.apiToken(HIDDEN, "x")));
    texts.append(trace(() -> Credentials.apiToken("jo@acme.com", HIDDEN + "\n")));
    texts.append(trace(() -> Credentials.oauthToken("Bearer " + HIDDEN)));
    texts.append(trace(() -> Credentials.oauthToken(HIDDEN + "\r\n")));
    texts.append(trace(() -> CallOptions.builder().header("X-Key", HIDDEN + "\n")));
    texts.append(trace(() -> Zendesk.builder().baseUrl("https://jo:" + HIDDEN + "@acme.com")));

    texts.append(trace(() -> Zendesk.builder().subdomain("https://jo:" + HIDDEN + "@acme.com")));
    texts.append(trace(() -> Zendesk.builder().subdomain("jo:" + HIDDEN + "@acme.zendesk.com")));

    assertThat(texts.toString())
        .contains("IllegalArgumentException", ".baseUrl(\"https://acme.com/\")")
        .doesNotContain(HIDDEN);
  }

  @Test
  void whatASupplierGivesInsteadOfATokenIsNotQuoted() {
    PingApi client =
        PingApiClient.create(
            account().credentials(Credentials.bearer(() -> "Bearer " + HIDDEN)).build());

    assertThat(trace(() -> client.show(1))).contains("CredentialsException").doesNotContain(HIDDEN);
  }
}
