package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OkHttp sends nothing again by itself; each of these it would, were it not kept from it. */
final class OneRetryLayerTest extends HttpTest {

  private PingApi once() {
    return PingApiClient.create(account().retryPolicy(RetryPolicy.never()).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "5", "99999999999999", "soon"})
  void a503IsSentOnceWhateverItsRetryAfter(String value) {
    server.enqueue(answer(503, "Retry-After", value));
    enqueue(200);

    ServiceUnavailableException e =
        catchThrowableOfType(ServiceUnavailableException.class, () -> once().show(1));

    assertThat(e.error().headers().get("Retry-After")).isEqualTo(value);
    assertThat(e.error().headers().names()).noneMatch(name -> name.contains("Hidden"));
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aRetryAfterThatNoClientCouldSendIsAnAnswerLikeAnyOther() {
    server.enqueue(answer(503).newBuilder().addHeaderLenient("Retry-After", "b\u00e4lder").build());
    enqueue(200);

    ServiceUnavailableException e =
        catchThrowableOfType(ServiceUnavailableException.class, () -> once().show(1));

    assertThat(e.error().headers().get("Retry-After")).isEqualTo("b\u00e4lder");
    assertThat(e.error().retryAfter()).isNull();
  }

  @Test
  void a408IsSentOnce() {
    server.enqueue(answer(408, "Retry-After", "0"));
    enqueue(200);

    assertThatThrownBy(() -> once().show(1)).isInstanceOf(ApiException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aCreateOnAWarmConnectionThatBreaksIsSentOnce() {
    enqueue(200);
    server.enqueue(noAnswer());
    enqueue(200);
    PingApi client = once();
    client.show(1);

    assertThatThrownBy(() -> client.create(body())).isInstanceOf(TransportException.class);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void theWaitOfA503IsStillObeyed() {
    server.enqueue(answer(503, "Retry-After", "7"));
    enqueue(200);

    client().show(1);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void theUsersInterceptorsSeeTheHeaderUnderItsName() {
    List<String> seen = new ArrayList<>();
    OkHttpClient client =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  okhttp3.Response response = chain.proceed(chain.request());
                  seen.add("call " + response.header("Retry-After"));
                  return response;
                })
            .addNetworkInterceptor(
                chain -> {
                  okhttp3.Response response = chain.proceed(chain.request());
                  seen.add("network " + response.header("Retry-After"));
                  return response;
                })
            .build();
    server.enqueue(answer(503, "Retry-After", "0"));

    assertThatThrownBy(
            () ->
                PingApiClient.create(
                        account().okHttpClient(client).retryPolicy(RetryPolicy.never()).build())
                    .show(1))
        .isInstanceOf(ServiceUnavailableException.class);

    assertThat(seen).containsExactly("network 0", "call 0");
  }

  @Test
  void aCallThatIsHandedThroughIsSentOnceToo() throws Exception {
    server.enqueue(answer(503, "Retry-After", "0"));
    enqueue(200);

    assertThat(client().raw(1).execute().code()).isEqualTo(503);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }
}
