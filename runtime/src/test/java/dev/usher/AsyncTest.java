package dev.usher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls that no thread waits for. */
final class AsyncTest extends HttpTest {

  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch failed = new CountDownLatch(1);
  private final OkHttpClient okHttp =
      new OkHttpClient.Builder()
          .eventListener(
              new EventListener() {
                @Override
                public void callFailed(Call call, IOException e) {
                  failed.countDown();
                }
              })
          .build();

  @AfterEach
  void stopOkHttp() {
    okHttp.dispatcher().executorService().shutdown();
  }

  /** A client whose calls can be watched. */
  private PingApi watched() {
    return PingApiClient.create(account().okHttpClient(okHttp).build());
  }

  private static MockResponse silence() {
    return new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();
  }

  private void awaitArrival() throws InterruptedException {
    assertThat(server.takeRequest(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Test
  void anAnswerCompletesTheFuture() throws Exception {
    enqueue(200);

    assertThat(get(client().showAsync(7))).isEqualTo(Map.of("a", "b"));
    assertThat(request().getHeaders().get("Authorization")).isEqualTo("Bearer " + SECRET);
  }

  @Test
  void theFutureIsCompletedOnAThreadOfOkHttp() throws Exception {
    CountDownLatch listening = new CountDownLatch(1);
    OkHttpClient slow =
        okHttp
            .newBuilder()
            .addInterceptor(
                chain -> {
                  awaitQuietly(listening);
                  return chain.proceed(chain.request());
                })
            .build();
    enqueue(200);

    CompletableFuture<String> thread =
        PingApiClient.create(account().okHttpClient(slow).build())
            .showAsync(7)
            .thenApply(value -> Thread.currentThread().getName());
    listening.countDown();

    assertThat(get(thread)).startsWith("OkHttp");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      await(latch);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void attemptsFollowEachOther() throws Exception {
    server.enqueue(answer(429, "Retry-After", "3"));
    server.enqueue(noAnswer());
    enqueue(503, 200);

    assertThat(get(client().showAsync(7))).isEqualTo(Map.of("a", "b"));
    assertThat(server.getRequestCount()).isEqualTo(4);
    assertThat(time.waits()).hasSize(3).contains(Duration.ofSeconds(3));
  }

  @Test
  void aFailureIsTheFuturesOwn() throws Exception {
    enqueue(404);

    CompletableFuture<Map<String, String>> future = client().showAsync(7);

    assertThat(catchThrowableOfType(ExecutionException.class, () -> get(future)))
        .hasCauseExactlyInstanceOf(NotFoundException.class);
    assertThat(future.handle((value, failure) -> failure).join())
        .isExactlyInstanceOf(NotFoundException.class);
    assertThat(catchThrowableOfType(CompletionException.class, future::join).getCause())
        .isExactlyInstanceOf(NotFoundException.class);
  }

  @Test
  void aLostConnectionIsATransportException() {
    PingApi client = client();
    server.close();

    assertThatThrownBy(() -> get(client.showAsync(7)))
        .hasCauseExactlyInstanceOf(TransportException.class);
  }

  @Test
  void cancellingCancelsTheCallInFlight() throws Exception {
    server.enqueue(silence());
    CompletableFuture<Map<String, String>> future = watched().showAsync(7);
    awaitArrival();

    assertThat(future.cancel(true)).isTrue();

    await(failed);
    assertThat(future).isCancelled();
    assertThat(time.waits()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void cancellingADerivedStageCancelsTheCallInFlight() throws Exception {
    server.enqueue(silence());
    CompletableFuture<Map<String, String>> future = watched().showAsync(7);
    CompletableFuture<Integer> derived = future.thenApply(Map::size).thenApply(size -> size + 1);
    awaitArrival();

    derived.cancel(true);

    await(failed);
    assertThatThrownBy(() -> get(future)).hasCauseInstanceOf(TransportException.class);
    assertThat(derived).isCancelled();
  }

  @Test
  void aTimeoutOfTheFutureCancelsTheCallInFlight() throws Exception {
    server.enqueue(silence());
    CompletableFuture<Map<String, String>> future = watched().showAsync(7);
    awaitArrival();

    future.completeExceptionally(new TimeoutException());

    await(failed);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void cancellingDropsThePendingRetry() throws Exception {
    time.holding();
    server.enqueue(answer(503, "Retry-After", "60"));
    enqueue(200);
    CompletableFuture<Map<String, String>> future = client().showAsync(7);
    time.awaitHeld();

    future.cancel(true);
    time.release();

    assertThatThrownBy(() -> get(future)).isInstanceOf(CancellationException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void closingTheAccountFailsThePendingRetry() throws Exception {
    time.holding();
    enqueue(503, 200);
    Zendesk zendesk = account().build();
    CompletableFuture<Map<String, String>> future = PingApiClient.create(zendesk).showAsync(7);
    time.awaitHeld();

    zendesk.close();

    assertThatThrownBy(() -> get(future))
        .hasCauseInstanceOf(TransportException.class)
        .hasMessageContaining("closed");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void afterAnAnswerCancellingChangesNothing() throws Exception {
    enqueue(200);
    CompletableFuture<InputStream> future = client().downloadAsync(7);
    try (InputStream stream = get(future)) {
      future.thenApplyAsync(same -> same, task -> {}).cancel(true);

      assertThat(new String(stream.readAllBytes(), UTF_8)).isEqualTo(PONG);
    }
  }

  @Test
  void manyCallsNeedNoThreadEachWhileTheyWait() throws Exception {
    time.holding();
    int calls = 30;
    for (int i = 0; i < calls; i++) {
      enqueue(503);
    }
    for (int i = 0; i < calls; i++) {
      enqueue(200);
    }
    PingApi client = client();
    CompletableFuture<?>[] futures = new CompletableFuture<?>[calls];
    for (int i = 0; i < calls; i++) {
      futures[i] = client.showAsync(i);
    }
    for (int i = 0; i < calls; i++) {
      time.awaitHeld();
    }

    time.release();

    get(CompletableFuture.allOf(futures));
    assertThat(server.getRequestCount()).isEqualTo(2 * calls);
  }
}
