package dev.usher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The deadline of a call that no thread waits for, on an OkHttp that sends one at a time. */
final class AsyncDeadlineTest extends HttpTest {

  private static final Duration DEADLINE = Duration.ofMinutes(5);
  private static final CallOptions OPTIONS = CallOptions.builder().deadline(DEADLINE).build();

  private final Dispatcher dispatcher = new Dispatcher();
  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final OkHttpClient okHttp =
      new OkHttpClient.Builder()
          .dispatcher(dispatcher)
          .readTimeout(Duration.ofMinutes(1))
          .eventListener(
              new EventListener() {
                @Override
                public void canceled(Call call) {
                  cancelled.countDown();
                }
              })
          .build();

  @BeforeEach
  void sendOneAtATime() {
    dispatcher.setMaxRequestsPerHost(1);
  }

  @AfterEach
  void stopOkHttp() {
    dispatcher.cancelAll();
    dispatcher.executorService().shutdown();
  }

  private PingApi oneAtATime() {
    return PingApiClient.create(account().okHttpClient(okHttp).build());
  }

  private void enqueueSilence() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  @Test
  void itHoldsWhileTheCallQueues() throws Exception {
    enqueueSilence();
    PingApi client = oneAtATime();
    CompletableFuture<?> hanging = client.showAsync(1);
    CompletableFuture<?> queued = client.showAsync(2, OPTIONS);

    time.pass(DEADLINE.minusNanos(1));
    assertThat(queued).isNotDone();
    time.pass(Duration.ofNanos(1));

    assertThatThrownBy(() -> get(queued))
        .hasCauseExactlyInstanceOf(DeadlineExceededException.class)
        .hasMessageContaining("PingApi.show: not done within PT5M, after 1 attempt");
    assertThat(hanging).isNotDone();
    assertThat(cancelled.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatDependsOnTheFutureIsRunByNoThreadOfOkHttp() throws Exception {
    enqueueSilence();
    PingApi client = oneAtATime();
    CompletableFuture<?> hanging = client.showAsync(1);
    CompletableFuture<String> thread =
        client.showAsync(2, OPTIONS).handle((answer, e) -> Thread.currentThread().getName());

    time.pass(DEADLINE);

    assertThat(hanging).isNotDone();
    assertThat(get(thread)).doesNotStartWith("OkHttp").isNotEqualTo(testThread());
  }

  private static String testThread() {
    return Thread.currentThread().getName();
  }

  @Test
  void whoWaitsToBeTriedAgainIsCutShortToo() {
    time.holding();
    enqueue(503, 200);
    CompletableFuture<?> waiting = oneAtATime().showAsync(1, OPTIONS);

    assertThatThrownBy(
            () -> {
              time.awaitHeld();
              time.pass(DEADLINE);
              get(waiting);
            })
        .hasCauseExactlyInstanceOf(DeadlineExceededException.class)
        .hasMessageContaining("after 1 attempt");
    time.release();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void anAnswerIsNotCutOffByIt() throws Exception {
    enqueue(200);
    PingApi client =
        PingApiClient.create(
            account().retryPolicy(RetryPolicy.builder().deadline(DEADLINE).build()).build());

    try (InputStream stream = get(client.downloadAsync(1))) {
      assertThat(time.alarms()).isZero();
      time.pass(DEADLINE);

      assertThat(new String(stream.readAllBytes(), UTF_8)).isEqualTo(PONG);
    }
  }

  @Test
  void nothingWaitsForItOnceTheCallIsCancelled() {
    enqueueSilence();
    CompletableFuture<?> hanging = oneAtATime().showAsync(1, OPTIONS);
    assertThat(time.alarms()).isEqualTo(1);

    hanging.cancel(true);

    assertThat(time.alarms()).isZero();
  }

  @Test
  void aCallWithoutOneSetsNoAlarm() {
    enqueueSilence();

    CompletableFuture<?> hanging = oneAtATime().showAsync(1);

    assertThat(hanging).isNotDone();
    assertThat(time.alarms()).isZero();
  }
}
