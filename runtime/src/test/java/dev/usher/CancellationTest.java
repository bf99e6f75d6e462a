package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/**
 * What ends at once when nobody wants an answer any more. Those that are cancelled in flight or
 * while they wait for a retry are in {@link AsyncTest} and {@link NoAnswerTest}, for a token in
 * {@link TokenRequestTest}.
 */
final class CancellationTest extends HttpTest {

  /** A third of what a socket waits for data. */
  private static final long PATIENCE_SECONDS = 20;

  private record Ended(Throwable failure, boolean isInterrupted) {}

  private Ended interrupted(Consumer<PingApi> call, MockResponse answer) throws Exception {
    server.enqueue(answer);
    enqueue(200);
    PingApi client = patient();
    CompletableFuture<Ended> end = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                call.accept(client);
                end.completeExceptionally(new AssertionError("it was answered"));
              } catch (RuntimeException e) {
                end.complete(new Ended(e, Thread.currentThread().isInterrupted()));
              }
            });
    caller.start();
    assertThat(server.takeRequest(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
    caller.interrupt();
    return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private void isGivenUp(Ended ended) {
    assertThat(ended.failure())
        .isExactlyInstanceOf(TransportException.class)
        .hasMessageContaining("1 attempt: InterruptedIOException: interrupted")
        .hasCauseInstanceOf(InterruptedIOException.class);
    assertThat(ended.isInterrupted()).isTrue();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void anInterruptEndsACallThatWaitsForItsAnswer() throws Exception {
    MockResponse silence =
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();

    isGivenUp(interrupted(client -> client.show(1), silence));
  }

  @Test
  void anInterruptEndsACallWhoseAnswerIsBeingRead() throws Exception {
    MockResponse half =
        new MockResponse.Builder()
            .body(PONG.repeat(1000))
            .onResponseBody(SocketEffect.Stall.INSTANCE)
            .build();

    isGivenUp(interrupted(client -> client.show(1), half));
  }

  @Test
  void anInterruptEndsAWriteToo() throws Exception {
    MockResponse silence =
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();

    isGivenUp(interrupted(client -> client.createOnce(body()), silence));
  }

  @Test
  void eachAttemptHasItsTimeoutAndNoMoreThanTheDeadlineLeaves() {
    List<Duration> limits = new CopyOnWriteArrayList<>();
    OkHttpClient okHttp =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  limits.add(Duration.ofNanos(chain.call().timeout().timeoutNanos()));
                  return chain.proceed(chain.request());
                })
            .build();
    server.enqueue(answer(429, "Retry-After", "3"));
    server.enqueue(answer(429, "Retry-After", "3"));
    enqueue(200);
    CallOptions options =
        CallOptions.builder()
            .timeout(Duration.ofSeconds(5))
            .deadline(Duration.ofSeconds(10))
            .build();

    PingApiClient.create(account().okHttpClient(okHttp).build()).show(1, options);

    assertThat(limits)
        .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(4));
  }

  @Test
  void aCallThatIsCancelledAfterItsWaitIsNotSentAgain() throws Exception {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    AtomicInteger sent = new AtomicInteger();
    OkHttpClient okHttp =
        new OkHttpClient.Builder()
            .dispatcher(new Dispatcher(pool))
            .addInterceptor(
                chain -> {
                  sent.incrementAndGet();
                  return chain.proceed(chain.request());
                })
            .build();
    time.holding();
    enqueue(503, 200);
    CompletableFuture<Map<String, String>> future =
        PingApiClient.create(account().okHttpClient(okHttp).build()).showAsync(1);
    time.awaitHeld();
    CountDownLatch cancelled = new CountDownLatch(1);
    pool.execute(() -> awaitQuietly(cancelled));
    time.release();

    future.cancel(true);

    cancelled.countDown();
    pool.shutdown();
    assertThat(pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(sent).hasValue(1);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
