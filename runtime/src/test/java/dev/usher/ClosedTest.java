package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.usher.pipeline.SystemTime;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** What is left of an account that was closed. */
final class ClosedTest extends HttpTest {

  private static final long PATIENCE_SECONDS = 20;

  @Test
  void aBlockingCallThatWaitsToBeTriedAgainFailsAtOnce() {
    enqueue(503, 200);
    Zendesk zendesk = account().build();
    time.onSleep(zendesk::close);

    TransportException e =
        catchThrowableOfType(TransportException.class, () -> PingApiClient.create(zendesk).show(1));

    assertThat(e).hasMessageContaining("the Zendesk was closed while the call waited");
    assertThat(e.attempts()).isEqualTo(1);
    assertThat(time.waits()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aThreadThatSleepsIsWoken() throws Exception {
    server.enqueue(answer(429, "Retry-After", "600"));
    enqueue(200);
    Zendesk zendesk = account().time(new SystemTime()).build();
    CompletableFuture<?> call =
        CompletableFuture.supplyAsync(() -> PingApiClient.create(zendesk).show(1));
    assertThat(server.takeRequest(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();

    zendesk.close();

    assertThatThrownBy(() -> call.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .hasCauseExactlyInstanceOf(TransportException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void aNewCallIsRefused() {
    Zendesk zendesk = account().build();
    PingApi client = PingApiClient.create(zendesk);
    zendesk.close();

    TransportException e = catchThrowableOfType(TransportException.class, () -> client.show(1));

    assertThat(e)
        .hasMessage(
            "PingApi.show: no answer after 0 attempts: IOException: the Zendesk was closed before"
                + " the call; nothing was sent");
    assertThat(e.attempts()).isZero();
    assertThatThrownBy(() -> client.showAsync(1).get(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .hasCauseExactlyInstanceOf(TransportException.class)
        .hasMessageContaining("the Zendesk was closed before the call");
    assertThatThrownBy(() -> client.raw(1).execute())
        .hasMessageContaining("the Zendesk was closed before the call");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aCallInFlightGetsItsAnswer() {
    Queue<Zendesk> accounts = new ConcurrentLinkedQueue<>();
    Interceptor closing =
        chain -> {
          accounts.remove().close();
          return chain.proceed(chain.request());
        };
    Zendesk zendesk =
        account().okHttpClient(new OkHttpClient.Builder().addInterceptor(closing).build()).build();
    accounts.add(zendesk);
    enqueue(200);

    assertThat(PingApiClient.create(zendesk).show(1)).isEqualTo(Map.of("a", "b"));
    assertThat(time.isClosed()).isTrue();
  }
}
