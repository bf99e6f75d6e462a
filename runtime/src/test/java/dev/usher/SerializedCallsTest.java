package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mockwebserver3.RecordedRequest;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls with keys. The server answers when it is told to, and OkHttp tells what is under way. */
final class SerializedCallsTest extends HttpTest {

  private static final CallOptions IMPATIENT =
      CallOptions.builder().deadline(Duration.ofMinutes(5)).build();

  private final Dispatcher dispatcher = new Dispatcher();
  private Zendesk zendesk;
  private SerialApi tickets;

  @BeforeEach
  void connect() {
    OkHttpClient okHttp = new OkHttpClient.Builder().dispatcher(dispatcher).build();
    zendesk = account().okHttpClient(okHttp).build();
    tickets = SerialApi.create(zendesk);
  }

  @AfterEach
  void stopOkHttp() {
    dispatcher.cancelAll();
    dispatcher.executorService().shutdown();
  }

  private int underWay() {
    return dispatcher.runningCallsCount() + dispatcher.queuedCallsCount();
  }

  private String arrival() throws InterruptedException {
    RecordedRequest request = server.takeRequest(20, TimeUnit.SECONDS);
    return request == null ? "none" : String.valueOf(request.getUrl().queryParameter("call"));
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  @Test
  void callsOfOneKeyRunOneAtATimeInTheOrderInWhichTheyCame() throws Exception {
    List<CompletableFuture<Void>> calls =
        IntStream.range(0, 4).mapToObj(i -> tickets.updateAsync("7", "call " + i)).toList();

    for (int i = 0; i < 4; i++) {
      assertThat(arrival()).isEqualTo("call " + i);
      assertThat(underWay()).isEqualTo(1);
      enqueue(200);
      get(calls.get(i));
    }
  }

  @Test
  void callsOfOtherKeysDoNotWait() {
    CompletableFuture<Void> first = tickets.updateAsync("7", "a");
    CompletableFuture<Void> second = tickets.updateAsync("8", "b");

    assertThat(underWay()).isEqualTo(2);
    assertThat(List.of(first, second)).noneMatch(CompletableFuture::isDone);
  }

  @Test
  void equalKeysOfTwoClientsOfAnAccountMeet() {
    CompletableFuture<Void> first = tickets.updateAsync("7", "a");
    CompletableFuture<Void> second = SerialApi.create(zendesk).updateAsync("7", "b");

    assertThat(underWay()).isEqualTo(1);
    assertThat(List.of(first, second)).noneMatch(CompletableFuture::isDone);
  }

  @Test
  void aBlockingCallWaitsForAnAsynchronousOne() throws Exception {
    CompletableFuture<Void> first = tickets.updateAsync("7", "async");
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(() -> tickets.update("7", "blocking"));

    assertThat(arrival()).isEqualTo("async");
    enqueue(200);
    get(first);
    assertThat(arrival()).isEqualTo("blocking");
    enqueue(200);
    get(second);
  }

  @Test
  void aCallKeepsItsTurnWhileItWaitsToBeTriedAgain() throws Exception {
    time.holding();
    CompletableFuture<Void> first = tickets.updateAsync("7", "first");
    CompletableFuture<Void> second = tickets.updateAsync("7", "second");
    enqueue(503);
    time.awaitHeld();

    time.release();
    enqueue(200, 200);

    get(first);
    get(second);
    assertThat(List.of(arrival(), arrival(), arrival()))
        .containsExactly("first", "first", "second");
  }

  @Test
  void whoIsCancelledInTheQueueIsNotSentAndHoldsNobodyUp() throws Exception {
    CompletableFuture<Void> first = tickets.updateAsync("7", "first");
    CompletableFuture<Void> second = tickets.updateAsync("7", "second");
    CompletableFuture<Void> third = tickets.updateAsync("7", "third");
    second.cancel(true);
    enqueue(200, 200);

    get(first);
    get(third);
    assertThat(List.of(arrival(), arrival())).containsExactly("first", "third");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void whoIsCancelledInFlightLetsTheNextGo() throws Exception {
    CompletableFuture<Void> first = tickets.updateAsync("7", "first");
    CompletableFuture<Void> second = tickets.updateAsync("7", "second");
    assertThat(arrival()).isEqualTo("first");

    first.cancel(true);

    assertThat(arrival()).isEqualTo("second");
    enqueue(200, 200);
    get(second);
  }

  @Test
  void anInterruptedThreadLeavesTheQueue() throws Exception {
    CompletableFuture<Void> first = tickets.updateAsync("7", "first");
    Thread.currentThread().interrupt();

    TransportException e =
        catchThrowableOfType(TransportException.class, () -> tickets.update("7", "second"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e).hasMessageContaining("interrupted while a call with the same key ran");
    assertThat(e.attempts()).isZero();
    enqueue(200, 200);
    get(first);
    get(tickets.updateAsync("7", "third"));
  }

  @Test
  void theDeadlineOfAnAsynchronousCallHoldsInTheQueue() throws Exception {
    CompletableFuture<Void> first = tickets.updateAsync("7", "first");
    CompletableFuture<Void> second = tickets.updateAsync("7", "second", IMPATIENT);
    CompletableFuture<Void> third = tickets.updateAsync("7", "third");

    time.pass(Duration.ofMinutes(5));

    assertThatThrownBy(() -> get(second))
        .hasCauseExactlyInstanceOf(DeadlineExceededException.class)
        .hasMessageContaining("SerialApi.update: not done within PT5M, after 0 attempts");
    enqueue(200, 200);
    get(first);
    get(third);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void theDeadlineOfABlockingCallHoldsInTheQueue() {
    CompletableFuture<Void> first = tickets.updateAsync("7", "first");
    CallOptions none = CallOptions.builder().deadline(Duration.ofNanos(1)).build();

    assertThatExceptionOfType(DeadlineExceededException.class)
        .isThrownBy(() -> tickets.update("7", "second", none))
        .withMessageContaining("calls with the same key took until the deadline")
        .satisfies(e -> assertThat(e.attempts()).isZero());
    assertThat(first).isNotDone();
  }

  @Test
  void whatTheQueueLeavesOfTheDeadlineIsForTheAttempts() throws Exception {
    CompletableFuture<Void> first = tickets.updateAsync("7", "first");
    CompletableFuture<Void> second = tickets.updateAsync("7", "second", IMPATIENT);
    assertThat(arrival()).isEqualTo("first");
    time.pass(Duration.ofMinutes(4));
    enqueue(200);
    get(first);
    assertThat(arrival()).isEqualTo("second");
    server.enqueue(answer(503, "Retry-After", "61"));

    assertThatThrownBy(() -> get(second))
        .hasCauseExactlyInstanceOf(ServiceUnavailableException.class)
        .hasMessageContaining("the deadline leaves 60 s");
  }

  @Test
  void callsInTheQueueOfAClosedAccountAreNotSent() throws Exception {
    CompletableFuture<Void> first = tickets.updateAsync("7", "first");
    CompletableFuture<Void> second = tickets.updateAsync("7", "second");
    assertThat(arrival()).isEqualTo("first");

    zendesk.close();
    enqueue(200);

    get(first);
    assertThatThrownBy(() -> get(second))
        .hasCauseExactlyInstanceOf(TransportException.class)
        .hasMessageContaining("the Zendesk was closed before the call");
  }

  @Test
  void callsInTheQueueEndWhereOkHttpHasNoMoreThreads() throws Exception {
    CompletableFuture<Void> first = tickets.updateAsync("7", "first");
    CompletableFuture<Void> second = tickets.updateAsync("7", "second");
    CompletableFuture<Void> third = tickets.updateAsync("7", "third");
    assertThat(arrival()).isEqualTo("first");

    dispatcher.executorService().shutdown();
    enqueue(200);

    get(first);
    for (CompletableFuture<Void> call : List.of(second, third)) {
      assertThatThrownBy(() -> get(call)).hasCauseExactlyInstanceOf(TransportException.class);
    }
  }

  @Test
  void nullIsNoKey() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> tickets.update(null, "a"))
        .withMessage("SerialApi.update: {id} of the @SerializedBy key is null");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> tickets.updateAsync(null, "a"));
  }
}
