package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.logs.RecordingLogs;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

/** What listeners are told, in which order, by every kind of call. */
final class CallListenerTest extends HttpTest {

  private static final String SHOW = "PingApi.show (GET api/v2/pings/{id})";
  private static final String FIRST_REFUSED = "attempt 1: REFUSED 404 null PT0S";
  private static final String NOT_LISTED =
      "final: 2 NOT_RETRYABLE: its status is none that the policy tries again";

  private final RecordingListener listener = new RecordingListener();

  private PingApi listened() {
    return PingApiClient.create(
        account().retryPolicy(policy().maxAttempts(2).build()).listener(listener).build());
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  @Test
  void aCallIsToldFromBeginningToEnd() {
    server.enqueue(answer(429, "Retry-After", "3"));
    server.enqueue(answer(200, "X-Rate-Limit", "700", "X-Rate-Limit-Remaining", "42"));

    listened().show(7);

    assertThat(listener.events())
        .containsExactly(
            SHOW,
            "attempt 1",
            "attempt 1: REFUSED 429 null PT0S",
            "RETRY_AFTER PT3S",
            "attempt 2",
            "attempt 2: SUCCEEDED 200 null PT0S",
            "SUCCEEDED 200 null, 2 attempts, PT3S");
    assertThat(listener.end().rateLimit()).isEqualTo(new RateLimit(700, 42, null));
  }

  @Test
  void anAsynchronousCallIsToldTheSame() throws Exception {
    server.enqueue(noAnswer());
    enqueue(500);

    CompletableFuture<Map<String, String>> future = listened().showAsync(7);

    assertThatThrownBy(() -> get(future)).hasCauseInstanceOf(ServerErrorException.class);
    assertThat(listener.events())
        .containsExactly(
            SHOW,
            "attempt 1",
            "attempt 1: NO_ANSWER 0 IOException PT0S",
            "BACKOFF PT0.1S",
            "attempt 2",
            "attempt 2: REFUSED 500 null PT0S",
            "final: 4 NO_ATTEMPTS_LEFT: all 2 attempts are used up",
            "REFUSED 500 null, 2 attempts, PT0.1S");
  }

  @Test
  void anAnswerOutside2xxIsRefusedWhateverTheCallerGets() {
    enqueue(404);

    assertThat(listened().find(7)).isEmpty();

    assertThat(listener.events())
        .containsExactly(
            SHOW, "attempt 1", FIRST_REFUSED, NOT_LISTED, "REFUSED 404 null, 1 attempts, PT0S");
  }

  @Test
  void streamsAndResponsesAreToldToo() throws Exception {
    enqueue(200, 200);

    listened().respond(7);
    try (InputStream stream = listened().download(7)) {
      assertThat(stream).isNotEmpty();
      assertThat(listener.calls()).hasSize(2);
      assertThat(listener.calls().get(1))
          .isEqualTo(listener.calls().get(0))
          .endsWith("SUCCEEDED 200 null, 1 attempts, PT0S");
    }
  }

  @Test
  void anAnswerThatDoesNotDecodeIsMalformed() {
    server.enqueue(new MockResponse.Builder().body("[]").build());

    assertThatThrownBy(() -> listened().show(7)).isInstanceOf(MalformedResponseException.class);

    assertThat(listener.events())
        .endsWith("MALFORMED 200 MalformedResponseException, 1 attempts, PT0S");
  }

  @Test
  void whatIsNotSentHasNoAttempt() {
    Zendesk zendesk =
        account()
            .credentials(Credentials.oauthToken(SECRET, "tickets:read"))
            .scopeCheck(ScopeCheck.FAIL)
            .listener(listener)
            .build();

    assertThatThrownBy(() -> PingApiClient.create(zendesk).show(7))
        .isInstanceOf(MissingScopeException.class);

    assertThat(listener.events())
        .containsExactly(SHOW, "NOT_SENT 0 MissingScopeException, 0 attempts, PT0S");
  }

  @Test
  void cancellingEndsTheAttemptAndTheCallAtOnce() throws Exception {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    CompletableFuture<Map<String, String>> future = listened().showAsync(7);
    assertThat(server.takeRequest(20, TimeUnit.SECONDS)).isNotNull();

    future.cancel(true);

    assertThat(listener.events())
        .containsExactly(
            SHOW,
            "attempt 1",
            "attempt 1: CANCELLED 0 null PT0S",
            "CANCELLED 0 null, 1 attempts, PT0S");
  }

  @Test
  void anInterruptIsACancellation() {
    enqueue(503);
    time.onSleep(() -> Thread.currentThread().interrupt());

    assertThatThrownBy(() -> listened().show(7)).isInstanceOf(TransportException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(listener.events())
        .containsExactly(
            SHOW,
            "attempt 1",
            "attempt 1: REFUSED 503 null PT0S",
            "BACKOFF PT0.1S",
            "CANCELLED 503 InterruptedIOException, 1 attempts, PT0S");
  }

  @Test
  void aDeadlineThatPassesInFlightIsTold() throws Exception {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    CallOptions options = CallOptions.builder().deadline(Duration.ofMinutes(2)).build();
    CompletableFuture<Map<String, String>> future = listened().showAsync(7, options);
    assertThat(server.takeRequest(20, TimeUnit.SECONDS)).isNotNull();

    time.pass(Duration.ofMinutes(2));

    assertThatThrownBy(() -> get(future)).hasCauseInstanceOf(DeadlineExceededException.class);
    assertThat(listener.events())
        .endsWith(
            "attempt 1: DEADLINE_EXCEEDED 0 null PT2M",
            "DEADLINE_EXCEEDED 0 null, 1 attempts, PT2M");
  }

  @Test
  void aDeadlineThatLeavesNoTimeIsWhyACallWithoutAnswerEnds() {
    server.enqueue(noAnswer());
    CallOptions options = CallOptions.builder().deadline(Duration.ofMillis(100)).build();

    assertThatThrownBy(() -> listened().show(7, options))
        .isInstanceOf(DeadlineExceededException.class);

    assertThat(listener.events())
        .endsWith(
            "final: 7 DEADLINE_TOO_NEAR: the next attempt is due in 0.100 s, the deadline leaves"
                + " 0.100 s",
            "DEADLINE_EXCEEDED 0 IOException, 1 attempts, PT0S");
  }

  @Test
  void aListenerThatThrowsHarmsNeitherCallsNorOtherListeners() {
    enqueue(200, 200, 200);
    RecordingLogs.clear();
    CallListener broken =
        new CallListener() {
          @Override
          public void attemptBegan(EndpointInfo endpoint, int attempt) {
            throw new IllegalStateException("no room left");
          }
        };
    CallListener worse =
        new CallListener() {
          @Override
          public CallListener callBegan(EndpointInfo endpoint) {
            throw new AssertionError("nobody home");
          }
        };
    Zendesk zendesk = account().listener(broken).listener(worse).listener(listener).build();

    PingApi client = PingApiClient.create(zendesk);
    client.show(1);
    client.show(2);
    client.show(3);

    assertThat(listener.calls())
        .hasSize(3)
        .allSatisfy(events -> assertThat(events).hasSize(4).endsWith(succeeded()));
    assertThat(RecordingLogs.warnings())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("CallListener", "no room left"))
        .anySatisfy(line -> assertThat(line).contains("CallListener", "nobody home"));
  }

  private static String succeeded() {
    return "SUCCEEDED 200 null, 1 attempts, PT0S";
  }

  @Test
  void oneListenerMayHearOfAllCalls() {
    enqueue(200, 200);
    int[] ended = new int[1];
    CallListener counter =
        new CallListener() {
          @Override
          public void callEnded(EndpointInfo endpoint, CallEnd end) {
            ended[0]++;
          }
        };
    PingApi client = PingApiClient.create(account().listener(counter).build());

    client.show(1);
    client.find(2);

    assertThat(ended[0]).isEqualTo(2);
  }

  @Test
  void withoutAListenerNoClockIsRead() {
    enqueue(500, 200);
    PingApi client =
        PingApiClient.create(
            account().retryPolicy(policy().build()).rateLimiter(RateLimiter.none()).build());
    int before = time.readings();

    client.show(1);

    assertThat(time.readings()).isEqualTo(before);
  }

  @Test
  void aDeclaredQueryIsNoPartOfThePath() {
    EndpointInfo info = new EndpointInfo("A.b", "GET", "api/v2/tickets?token=secret");

    assertThat(info).hasToString("A.b (GET api/v2/tickets)");
  }
}
