package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again, counted at the server. */
final class RetryTest extends HttpTest {

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void aReadIsTriedAgainUntilItIsAnswered(int status) {
    enqueue(status, status, status, 200);

    assertThat(patient().show(1)).isEqualTo(Map.of("a", "b"));
    assertThat(server.getRequestCount()).isEqualTo(4);
    assertThat(time.waits())
        .containsExactly(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400));
  }

  @Test
  void theLastAttemptsAnswerIsTheCallers() {
    enqueue(500, 500, 500, 503);

    ServiceUnavailableException e =
        catchThrowableOfType(ServiceUnavailableException.class, () -> patient().show(1));

    assertThat(e.attempts()).isEqualTo(4);
    assertThat(e).hasMessageEndingWith("; not tried again: all 4 attempts are used up");
    assertThat(e.retryRefusal().map(RetryRefusal::reason))
        .contains(RetryRefusal.Reason.NO_ATTEMPTS_LEFT);
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 408, 409, 413, 422, 423, 501})
  void otherStatusesAreSentOnce(int status) {
    enqueue(status, 200);

    assertThatThrownBy(() -> patient().show(1)).isInstanceOf(ApiException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void replacingAndDeletingAreTriedAgain() {
    enqueue(500, 200, 502, 200);

    patient().replace(1, body());
    patient().delete(1);

    assertThat(server.getRequestCount()).isEqualTo(4);
    assertThat(request().getBody()).isEqualTo(request().getBody());
  }

  @Test
  void aCreateThatMayHaveBeenCarriedOutIsSentOnce() {
    enqueue(500, 200);

    ServerErrorException e =
        catchThrowableOfType(ServerErrorException.class, () -> patient().create(body()));

    assertThat(e).hasMessageContaining("not tried again").hasMessageContaining("Idempotency-Key");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aChangeByPatchIsSentOnce() {
    enqueue(502, 200);

    assertThatThrownBy(() -> patient().change(1, body())).isInstanceOf(ServerErrorException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aCreateThatWasNotCarriedOutIsTriedAgain() {
    server.enqueue(answer(429));
    server.enqueue(answer(503, "Retry-After", "2"));
    enqueue(200);

    patient().create(body());

    assertThat(server.getRequestCount()).isEqualTo(3);
    assertThat(time.waits()).containsExactly(Duration.ofMillis(100), Duration.ofSeconds(2));
  }

  @Test
  void aCreateWithAKeyIsTriedAgain() {
    server.enqueue(noAnswer());
    enqueue(500, 200);

    patient().createOnce(body());

    List<String> keys = headers("Idempotency-Key");
    assertThat(keys).hasSize(3).containsOnly(keys.get(0)).doesNotContain("null");
  }

  @Test
  void aBodyThatCanBeWrittenOnceIsSentOnce() {
    enqueue(429, 200);

    assertThatThrownBy(() -> patient().replace(1, once()))
        .isInstanceOf(RateLimitedException.class)
        .hasMessageContaining("the body can be sent only once");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  private static RequestBody once() {
    return new RequestBody() {
      @Override
      public MediaType contentType() {
        return MediaType.get("text/plain");
      }

      @Override
      public boolean isOneShot() {
        return true;
      }

      @Override
      public void writeTo(BufferedSink sink) throws IOException {
        sink.writeUtf8("once");
      }
    };
  }

  @Test
  void retryAfterIsAFloorUnderTheBackoff() {
    server.enqueue(answer(429, "Retry-After", "30"));
    server.enqueue(answer(429, "Retry-After", "0"));
    enqueue(200);

    patient().show(1);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(30), Duration.ofMillis(200));
  }

  @Test
  void aDateInRetryAfterIsComparedWithTheAccountsClockWhereTheAnswerHasNone() {
    server.enqueue(answer(429, "Retry-After", "Tue, 24 Nov 2026 10:00:40 GMT"));
    enqueue(200);
    Zendesk zendesk = account().clock(() -> Instant.parse("2026-11-24T10:00:00Z")).build();

    PingApiClient.create(zendesk).show(1);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(40));
  }

  @Test
  void aCreateThatMetAnotherInTheDatabaseIsTriedAgain() {
    server.enqueue(answer(409).newBuilder().body("{\"error\":\"DatabaseConflict\"}").build());
    enqueue(200);

    patient().create(body());

    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999", "86400"})
  void anAbsurdRetryAfterEndsTheCall(String seconds) {
    server.enqueue(answer(429, "Retry-After", seconds));
    enqueue(200);

    assertThatThrownBy(() -> patient().show(1))
        .isInstanceOf(RateLimitedException.class)
        .hasMessageContaining("Retry-After asks for");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aCallsPolicyGoesBeforeTheAccounts() {
    enqueue(500, 500, 200);
    RetryPolicy twice = policy().maxAttempts(2).build();

    ServerErrorException e =
        catchThrowableOfType(
            ServerErrorException.class,
            () -> patient().show(1, CallOptions.builder().retryPolicy(twice).build()));

    assertThat(e.attempts()).isEqualTo(2);
  }

  @Test
  void aPolicyOfOneAttemptNeverRetries() {
    enqueue(500, 200);
    PingApi client = PingApiClient.create(account().retryPolicy(RetryPolicy.never()).build());

    ServerErrorException e = catchThrowableOfType(ServerErrorException.class, () -> client.show(1));

    assertThat(e).hasMessageNotContaining("not tried again");
    assertThat(e.retryRefusal())
        .contains(
            new RetryRefusal(
                RetryRefusal.Reason.NO_ATTEMPTS_LEFT, "the policy allows one attempt"));
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void manyAttemptsDoNotGrowTheStack() {
    AtomicInteger sent = new AtomicInteger();
    PingApi client =
        PingApiClient.create(
            account()
                .okHttpClient(failing(sent))
                .retryPolicy(policy().maxAttempts(100).build())
                .build());
    int[] depths = new int[100];
    time.onSleep(() -> depths[sent.get() - 1] = new Throwable().getStackTrace().length);

    assertThatThrownBy(() -> client.show(1)).isInstanceOf(ServerErrorException.class);

    assertThat(sent).hasValue(100);
    assertThat(depths[98]).isEqualTo(depths[0]);
  }

  @Test
  void callsThatAllFailStopBeingRetried() {
    AtomicInteger sent = new AtomicInteger();
    PingApi client = PingApiClient.create(account().okHttpClient(failing(sent)).build());
    int calls = 1_000;

    for (int i = 0; i < calls; i++) {
      assertThatThrownBy(() -> client.show(1)).isInstanceOf(ServiceUnavailableException.class);
    }

    // 1,000 first attempts, and the 100 retries that a full budget pays for.
    assertThat(sent).hasValue(calls + 100);
    assertThatThrownBy(() -> client.show(1)).hasMessageContaining("too many calls");
  }

  /** An OkHttp that answers 503 by itself, and counts. */
  private static OkHttpClient failing(AtomicInteger sent) {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              sent.incrementAndGet();
              return new Response.Builder()
                  .request(chain.request())
                  .protocol(Protocol.HTTP_1_1)
                  .code(503)
                  .message("")
                  .body(ResponseBody.create("", null))
                  .build();
            })
        .build();
  }
}
