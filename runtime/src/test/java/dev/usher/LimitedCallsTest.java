package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.RateLimiter.Answer;
import dev.usher.RateLimiter.Claim;
import dev.usher.RateLimiter.Leave;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** How calls and a limiter get on, whichever limiter that is. */
final class LimitedCallsTest extends HttpTest {

  private final ByHand limiter = new ByHand();

  /** A limiter whose places a test gives away. */
  private static final class ByHand implements RateLimiter {
    private final List<Claim> claims = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<CompletableFuture<Leave>> places = new ArrayList<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private CompletableFuture<Leave> next = CompletableFuture.completedFuture(leave());

    @Override
    public synchronized CompletableFuture<Leave> acquire(Claim claim) {
      claims.add(claim);
      places.add(next);
      asked.countDown();
      return next;
    }

    private Leave leave() {
      return new Leave() {
        @Override
        public void answered(Answer answer) {
          events.add("answered " + answer.status());
        }

        @Override
        public void ended() {
          events.add("ended");
        }
      };
    }

    void holdBack() {
      next = new CompletableFuture<>();
    }

    void refuse(Throwable failure) {
      next = CompletableFuture.failedFuture(failure);
    }
  }

  private PingApi limited() {
    return PingApiClient.create(
        account().rateLimiter(limiter).retryPolicy(policy().build()).build());
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  @Test
  void eachAttemptAsksAnewAndTellsItsAnswer() {
    enqueue(429, 200);

    limited().show(1);

    assertThat(limiter.claims).hasSize(2);
    assertThat(limiter.claims.get(0).operation()).isEqualTo("GET api/v2/pings/{id}");
    assertThat(limiter.claims.get(0).account())
        .isEqualTo(server.getHostName() + ":" + server.getPort());
    assertThat(limiter.events).containsExactly("answered 429", "ended", "answered 200", "ended");
  }

  @Test
  void anAttemptWithoutAnAnswerOnlyEnds() {
    server.enqueue(noAnswer());
    enqueue(200);

    limited().show(1);

    assertThat(limiter.events).containsExactly("ended", "answered 200", "ended");
  }

  @Test
  void priorityAndPatienceAreTold() {
    enqueue(200);

    limited()
        .show(
            1,
            CallOptions.builder().priority(Priority.BULK).deadline(Duration.ofSeconds(9)).build());

    assertThat(limiter.claims.get(0).priority()).isEqualTo(Priority.BULK);
    assertThat(limiter.claims.get(0).patience()).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void anAsynchronousCallGoesWhenItsTurnComes() throws Exception {
    limiter.holdBack();
    CompletableFuture<?> future = limited().showAsync(1);
    assertThat(server.getRequestCount()).isZero();
    enqueue(200);

    limiter.next.complete(limiter.leave());

    assertThat(get(future)).isNotNull();
  }

  @Test
  void cancellingAFutureGivesItsPlaceUp() {
    limiter.holdBack();
    CompletableFuture<?> future = limited().showAsync(1);

    future.cancel(true);

    assertThat(limiter.next).isCancelled();
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void interruptingAThreadGivesItsPlaceUp() throws Exception {
    limiter.holdBack();
    PingApi client = limited();
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                client.show(1);
              } catch (TransportException e) {
                thrown.complete(e);
              }
            });
    thread.start();
    limiter.asked.await();
    thread.interrupt();

    assertThat(get(thrown))
        .hasMessageContaining("after 0 attempts")
        .hasMessageContaining("interrupted while waiting for a rate limit");
    assertThat(limiter.next).isCancelled();
  }

  @Test
  void theDeadlineGivesItsPlaceUp() {
    limiter.holdBack();
    CompletableFuture<?> future =
        limited().showAsync(1, CallOptions.builder().deadline(Duration.ofSeconds(9)).build());

    time.pass(Duration.ofSeconds(9));

    assertThatThrownBy(() -> get(future))
        .hasCauseExactlyInstanceOf(DeadlineExceededException.class)
        .hasMessageContaining("not done within PT9S, after 0 attempts");
    assertThatThrownBy(() -> get(limiter.next)).isInstanceOf(CancellationException.class);
  }

  @Test
  void aWaitThatCannotEndInTimeIsADeadlineThatIsExceeded() {
    limiter.refuse(new TimeoutException("late"));

    assertThatThrownBy(
            () -> limited().show(1, CallOptions.builder().deadline(Duration.ofSeconds(9)).build()))
        .isExactlyInstanceOf(DeadlineExceededException.class)
        .hasMessageContaining("not done within PT9S, after 0 attempts");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aQueueThatIsFullIsSaidSo() {
    limiter.refuse(new RejectedExecutionException("5 wait"));

    assertThatThrownBy(() -> limited().show(1))
        .isInstanceOfSatisfying(LimiterFullException.class, e -> assertThat(e.attempts()).isZero())
        .hasMessageContaining("PingApi.show: not sent, too many calls wait for a rate limit")
        .hasMessageContaining("5 wait");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void closingEndsTheWaitOfABlockingCall() throws Exception {
    limiter.holdBack();
    Zendesk zendesk = account().rateLimiter(limiter).build();
    PingApi client = PingApiClient.create(zendesk);
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    new Thread(
            () -> {
              try {
                client.show(1);
              } catch (TransportException e) {
                thrown.complete(e);
              }
            })
        .start();
    limiter.asked.await();
    zendesk.close();

    assertThat(get(thrown)).hasMessageContaining("was closed while the call waited for its limit");
  }

  @Test
  void closingEndsTheWaitOfAnAsynchronousCall() {
    limiter.holdBack();
    Zendesk zendesk = account().rateLimiter(limiter).build();
    CompletableFuture<?> future = PingApiClient.create(zendesk).showAsync(1);

    zendesk.close();

    assertThatThrownBy(() -> get(future))
        .hasCauseExactlyInstanceOf(TransportException.class)
        .hasMessageContaining("was closed while the call waited for its limit");
  }

  @Test
  void aLimiterThatFailsHoldsNothingUp() {
    limiter.refuse(new IllegalStateException("Redis is gone"));
    enqueue(200, 200);
    assertThat(limited().show(1)).isNotNull();

    RateLimiter broken =
        claim -> {
          throw new IllegalStateException("no");
        };
    PingApi client = PingApiClient.create(account().rateLimiter(broken).build());
    assertThat(client.show(1)).isNotNull();
  }

  @Test
  void aLeaveThatComesTooLateIsGivenBack() {
    limiter.holdBack();
    CompletableFuture<?> future = limited().showAsync(1);
    CompletableFuture<Leave> place = limiter.next;
    CompletableFuture<?> unused = place.handle((leave, e) -> future.cancel(true));

    place.complete(limiter.leave());

    assertThat(future).isCancelled();
    assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
  }

  @Test
  void otherHostsAreNotLimited() throws Exception {
    try (var other = new mockwebserver3.MockWebServer()) {
      other.start();
      other.enqueue(new MockResponse.Builder().body(PONG).build());

      limited().at(other.url("/ping").toString());
    }

    assertThat(limiter.claims).isEmpty();
  }

  @Test
  void theLimitOfThisProcessIsLearnedFromAnswers() {
    server.enqueue(
        answer(200, "ratelimit-limit", "9", "ratelimit-remaining", "0", "ratelimit-reset", "30"));
    enqueue(200);
    PingApi client = client();

    client.show(1);
    client.show(2);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(31));
  }

  @Test
  void listenersAreToldHowLongItWaited() throws Exception {
    limiter.holdBack();
    RecordingListener listener = new RecordingListener();
    PingApi client =
        PingApiClient.create(account().rateLimiter(limiter).listener(listener).build());
    CompletableFuture<?> future = client.showAsync(1);
    enqueue(200);

    time.pass(Duration.ofSeconds(3));
    limiter.next.complete(limiter.leave());

    assertThat(get(future)).isNotNull();
    assertThat(listener.events()).contains("LIMIT PT3S");
  }
}
