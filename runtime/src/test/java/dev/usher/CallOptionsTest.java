package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CallOptionsTest extends HttpTest {

  private static CallOptions.Builder options() {
    return CallOptions.builder();
  }

  private static MockResponse silence() {
    return new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();
  }

  @Test
  void headersAreSentInAdditionAndInPlace() {
    enqueue(200);

    client().show(1, options().header("X-Trace", "t1").header("Accept", "text/plain").build());

    var headers = request().getHeaders();
    assertThat(headers.get("X-Trace")).isEqualTo("t1");
    assertThat(headers.values("Accept")).containsExactly("text/plain");
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization, Bearer x, credentials to Zendesk.builder()",
    "AUTHORIZATION, Bearer x, credentials to Zendesk.builder()",
    "idempotency-key, k, idempotencyKey(...)",
    "Host, evil.com, OkHttp",
    "Content-Length, 3, OkHttp",
    "'X-Trace ', t, not the name of a header",
    "'', t, not the name of a header",
    "X-Träce, t, not the name of a header",
  })
  void aHeaderThatHasAnotherPlaceIsRefusedWithTheMend(String name, String value, String mend) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options().header(name, value))
        .withMessageContaining(mend);
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3cr3t\n", "s3cr3t\r\nX-Evil: 1", "s3cr3t\u0000", "s3cr3tä", "s3cr3t\t"})
  void aValueWithControlCharactersIsRefusedWithoutQuotingIt(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options().header("X-Trace", value))
        .withMessageContaining("X-Trace")
        .withMessageNotContaining("s3cr3t");
  }

  @Test
  void theirTextHasNoValuesOfHeaders() {
    assertThat(options().header("X-Api-Key", "s3cr3t").timeout(Duration.ofSeconds(5)).build())
        .hasToString("CallOptions[timeout=PT5S, headers=[X-Api-Key]]");
    assertThat(CallOptions.none()).hasToString("CallOptions[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S"})
  void timesMustBePositive(Duration time) {
    assertThatIllegalArgumentException().isThrownBy(() -> options().timeout(time));
    assertThatIllegalArgumentException().isThrownBy(() -> options().deadline(time));
  }

  @Test
  void aCopyKeepsEverythingElse() {
    CallOptions all =
        options()
            .timeout(Duration.ofSeconds(1))
            .deadline(Duration.ofSeconds(2))
            .header("X-A", "b")
            .retryPolicy(RetryPolicy.never())
            .build();

    CallOptions copy = all.withIdempotencyKey("k");

    assertThat(copy.idempotencyKey()).isEqualTo("k");
    assertThat(copy.toBuilder().build()).hasToString(copy.toString());
    assertThat(copy.timeout()).isEqualTo(all.timeout());
    assertThat(copy.deadline()).isEqualTo(all.deadline());
    assertThat(copy.headers()).isEqualTo(all.headers());
    assertThat(copy.retryPolicy()).isEqualTo(all.retryPolicy());
    assertThat(all.idempotencyKey()).isNull();
  }

  @Test
  void aTimeoutIsForEachAttempt() {
    server.enqueue(silence());
    enqueue(200);

    client().show(1, options().timeout(Duration.ofMillis(300)).build());

    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aTimeoutEndsInATransportException() {
    server.enqueue(silence());

    TransportException e =
        catchThrowableOfType(
            TransportException.class,
            () ->
                client()
                    .show(
                        1,
                        options()
                            .timeout(Duration.ofMillis(50))
                            .retryPolicy(RetryPolicy.never())
                            .build()));

    assertThat(e).isNotInstanceOf(DeadlineExceededException.class).hasMessageContaining("timeout");
  }

  @Test
  void aDeadlineCutsAnAttemptShort() {
    server.enqueue(silence());
    Zendesk zendesk =
        Zendesk.builder()
            .baseUrl(server.url("/").toString())
            .credentials(Credentials.oauthToken(SECRET))
            .build();

    DeadlineExceededException e =
        catchThrowableOfType(
            DeadlineExceededException.class,
            () ->
                PingApiClient.create(zendesk)
                    .show(1, options().deadline(Duration.ofMillis(50)).build()));

    assertThat(e.deadline()).isEqualTo(Duration.ofMillis(50));
    assertThat(e.attempts()).isEqualTo(1);
  }

  @Test
  void aWaitBeyondTheDeadlineIsNotBegunAndTheErrorInHandSaysSo() {
    server.enqueue(answer(429, "Retry-After", "60"));
    enqueue(200);

    assertThatThrownBy(() -> client().show(1, options().deadline(Duration.ofSeconds(10)).build()))
        .isInstanceOf(RateLimitedException.class)
        .hasMessageContaining("the next attempt is due in 60 s, the deadline leaves 10 s");
    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aWaitBeyondTheDeadlineWithoutAnAnswerIsADeadlineExceeded() {
    server.enqueue(noAnswer());
    enqueue(200);
    PingApi client =
        PingApiClient.create(
            account().retryPolicy(policy().initialDelay(Duration.ofSeconds(20)).build()).build());

    assertThatThrownBy(() -> client.show(1, options().deadline(Duration.ofSeconds(10)).build()))
        .isInstanceOf(DeadlineExceededException.class)
        .hasMessageContaining("the deadline leaves 10 s");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void thePolicysDeadlineHoldsWhereACallHasNone() {
    server.enqueue(answer(429, "Retry-After", "60"));
    server.enqueue(answer(429, "Retry-After", "60"));
    enqueue(200);
    PingApi client =
        PingApiClient.create(
            account().retryPolicy(policy().deadline(Duration.ofSeconds(10)).build()).build());

    assertThatThrownBy(() -> client.show(1)).isInstanceOf(RateLimitedException.class);
    client.show(1, options().deadline(Duration.ofMinutes(3)).build());

    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void aDeadlineOfAgesIsNone() {
    server.enqueue(answer(429, "Retry-After", "60"));
    enqueue(200);

    client().show(1, options().deadline(Duration.ofSeconds(Long.MAX_VALUE)).build());

    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aTimeoutOfAgesIsNone() {
    enqueue(200);

    client().show(1, options().timeout(Duration.ofSeconds(Long.MAX_VALUE)).build());

    assertThat(server.getRequestCount()).isEqualTo(1);
  }
}
