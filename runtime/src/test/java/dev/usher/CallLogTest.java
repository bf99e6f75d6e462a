package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.logs.RecordingLogs;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a call logs, and at which level. */
final class CallLogTest extends HttpTest {

  @BeforeEach
  void forget() {
    RecordingLogs.clear();
  }

  @Test
  void attemptsAndWaitsAreForDebugging() {
    server.enqueue(answer(503));
    server.enqueue(answer(429, "Retry-After", "7"));
    server.enqueue(answer(200));

    patient().show(1);

    assertThat(RecordingLogs.lines())
        .containsExactly(
            "DEBUG PingApi.show: attempt 1 ended in status 503",
            "DEBUG PingApi.show: the next attempt follows in PT0.1S (BACKOFF)",
            "INFO %s:%d support: the limit is used up, Zendesk answers 429; calls wait"
                .formatted(server.getHostName(), server.getPort()),
            "DEBUG PingApi.show: attempt 2 ended in status 429",
            "DEBUG PingApi.show: the next attempt follows in PT7S (RETRY_AFTER)",
            "DEBUG PingApi.show: attempt 3 ended in an answer within 2xx");
  }

  @Test
  void whyACallIsNotTriedAgainIsForDebuggingSinceTheExceptionSaysIt() {
    enqueue(422);

    assertThatThrownBy(() -> patient().show(1)).isInstanceOf(ApiException.class);

    assertThat(RecordingLogs.lines())
        .containsExactly(
            "DEBUG PingApi.show: attempt 1 ended in status 422",
            "DEBUG PingApi.show: not tried again after attempt 1: 2 NOT_RETRYABLE: its status is"
                + " none that the policy tries again");
  }

  @Test
  void nothingOfARequestOrAnAnswerIsLogged() {
    String mine = "m1ne";
    server.enqueue(answer(500, "X-Mine", mine));
    server.enqueue(answer(400, "X-Mine", mine).newBuilder().body("{\"error\":\"m1ne\"}").build());
    RequestBody body = RequestBody.create("{\"a\":\"m1ne\"}", MediaType.get("application/json"));
    CallOptions options = CallOptions.builder().header("X-Mine", mine).idempotencyKey(mine).build();

    assertThatThrownBy(() -> patient().createOnce(body, options)).isInstanceOf(ApiException.class);
    server.enqueue(answer(404));
    assertThatThrownBy(() -> patient().named(mine)).isInstanceOf(ApiException.class);

    assertThat(RecordingLogs.lines())
        .hasSizeGreaterThan(4)
        .allSatisfy(line -> assertThat(line).doesNotContain(mine, SECRET));
  }

  @Test
  void aDryBudgetIsAWarningOnce() {
    PingApi client = PingApiClient.create(account().okHttpClient(failing()).build());

    for (int i = 0; i < 200; i++) {
      assertThatThrownBy(() -> client.show(1)).isInstanceOf(ServiceUnavailableException.class);
    }

    assertThat(RecordingLogs.warnings())
        .singleElement()
        .asString()
        .contains("so many calls to this account fail");
  }

  private static OkHttpClient failing() {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain ->
                new Response.Builder()
                    .request(chain.request())
                    .protocol(Protocol.HTTP_1_1)
                    .code(503)
                    .message("")
                    .body(ResponseBody.create("", null))
                    .build())
        .build();
  }
}
