package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way by which a value gets into a header, tried with a line break in it. */
final class HeaderInjectionTest extends HttpTest {

  private static final CallOptions NONE = CallOptions.none();

  private void assertRefused(Map<String, ThrowingCallable> ways) {
    ways.forEach(
        (way, call) -> {
          Throwable refusal = catchThrowable(call);
          StringWriter trace = new StringWriter();
          assertThat(refusal).as(way).isNotNull();
          refusal.printStackTrace(new PrintWriter(trace));
          assertThat(trace.toString()).as(way).doesNotContain(SECRET);
        });
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\nX-Evil: 1", "\nX-Evil: 1", "\rX-Evil: 1", "\0", "\u2028"})
  void isRefusedWithoutQuotingIt(String broken) {
    String value = SECRET + broken;
    String there = server.url("/there").toString();
    assertRefused(
        Map.of(
            "CallOptions.header", () -> CallOptions.builder().header("X-Key", value),
            "the name of a header", () -> CallOptions.builder().header("X-Key" + broken, "1"),
            "CallOptions.idempotencyKey", () -> CallOptions.builder().idempotencyKey(value),
            "@IdempotencyKey", () -> client().createOnce(body(), NONE.withIdempotencyKey(value)),
            "@Header", () -> client().declaredAt(there, value, NONE),
            "userAgent", () -> account().userAgent("acme" + broken),
            "oauthToken", () -> Credentials.oauthToken(value),
            "apiToken", () -> Credentials.apiToken("jo@acme.com", value),
            "bearer", () -> tokens(Credentials.bearer(() -> value)).show(1),
            "TokenPair", () -> new TokenPair(value, SECRET, null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\r\\nX-Evil: 1", "\\nX-Evil: 1", "\\u2028"})
  void isRefusedInATokenThatZendeskIssuesToo(String broken) {
    PingApi pings = tokens(Credentials.clientCredentials("client", SECRET, "pings"));
    String issued = "{\"access_token\":\"" + SECRET + broken + "\"}";
    server.enqueue(new MockResponse.Builder().body(issued).build());
    server.enqueue(new MockResponse.Builder().body(issued).build());

    Throwable refusal = catchThrowable(() -> pings.show(1));

    assertThat(refusal).isInstanceOf(TransportException.class).hasMessageNotContaining(SECRET);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  private PingApi tokens(Credentials credentials) {
    return PingApiClient.create(
        account().credentials(credentials).retryPolicy(RetryPolicy.never()).build());
  }
}
