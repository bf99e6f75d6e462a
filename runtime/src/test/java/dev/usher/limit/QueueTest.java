package dev.usher.limit;

import static dev.usher.limit.Ask.answer;
import static dev.usher.limit.Ask.claim;
import static dev.usher.limit.Ask.left;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.Priority;
import dev.usher.RateLimiter.Bucket;
import dev.usher.RateLimiter.Leave;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits, and who goes first. */
final class QueueTest {

  private final Ask ask = new Ask(40);
  private final List<String> order = new ArrayList<>();

  @BeforeEach
  void useUp() {
    ask.call(left(100, 0, 30));
  }

  private void enqueue(String name, Priority priority) {
    CompletableFuture<?> unused = ask.ask(priority).thenAccept(leave -> order.add(name));
  }

  @Test
  void whoComesFirstGoesFirst() {
    for (String name : List.of("a", "b", "c")) {
      enqueue(name, Priority.INTERACTIVE);
    }
    ask.time.passSeconds(31);

    assertThat(order).containsExactly("a", "b", "c");
  }

  @Test
  void interactiveCallsOvertakeBulk() {
    enqueue("bulk 1", Priority.BULK);
    enqueue("bulk 2", Priority.BULK);
    enqueue("interactive 1", Priority.INTERACTIVE);
    enqueue("interactive 2", Priority.INTERACTIVE);
    ask.time.passSeconds(31);

    assertThat(order).containsExactly("interactive 1", "interactive 2", "bulk 1", "bulk 2");
  }

  @Test
  void oneInTenIsBulkWhereBothWait() {
    enqueue("bulk", Priority.BULK);
    for (int i = 0; i < 20; i++) {
      enqueue("interactive", Priority.INTERACTIVE);
    }
    ask.time.passSeconds(31);

    assertThat(order).hasSize(21);
    assertThat(order.indexOf("bulk")).isEqualTo(9);
  }

  @Test
  void whoComesLaterDoesNotOvertakeWhoWaits() {
    enqueue("first", Priority.INTERACTIVE);
    ask.time.passSeconds(30.9);
    enqueue("second", Priority.INTERACTIVE);
    ask.time.passSeconds(0.1);
    enqueue("third", Priority.INTERACTIVE);

    assertThat(order).containsExactly("first", "second", "third");
  }

  @Test
  void beyondTheBoundItIsRefused() {
    List<CompletableFuture<Leave>> places = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      places.add(ask.ask());
    }

    assertThatThrownBy(ask.ask()::join)
        .hasCauseInstanceOf(RejectedExecutionException.class)
        .hasMessageContaining("40 wait for acme.zendesk.com:443 support");
    places.get(3).cancel(false);
    assertThat(ask.ask()).as("a place came free").isNotDone();
  }

  @Test
  void whoGivesUpIsSkippedAndCostsNothing() {
    ask.ask().cancel(false);
    enqueue("second", Priority.INTERACTIVE);
    ask.time.passSeconds(31);

    assertThat(order).containsExactly("second");
  }

  @Test
  void aWaitBeyondTheDeadlineFailsAtOnce() {
    assertThatThrownBy(ask.limiter.acquire(Ask.within(Duration.ofSeconds(28)))::join)
        .hasCauseInstanceOf(TimeoutException.class);
    assertThat(ask.limiter.acquire(Ask.within(Duration.ofSeconds(32)))).isNotDone();
  }

  @Test
  void manyAheadMakeTheWaitLonger() {
    Ask small = new Ask();
    small.call(left(10, 0, 60));
    List<CompletableFuture<Leave>> ahead = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ahead.add(small.ask());
    }

    assertThat(small.limiter.acquire(Ask.within(Duration.ofSeconds(70))))
        .as("ten go in the next window, this in that after it")
        .isCompletedExceptionally();
    assertThat(small.limiter.acquire(Ask.within(Duration.ofSeconds(130)))).isNotDone();
    assertThat(ahead).noneMatch(CompletableFuture::isDone);
  }

  @Test
  void aLimitOfItsOwnHoldsUpNobodyElse() {
    ask.time.passSeconds(31);
    Bucket exports = new Bucket("incremental-exports", 2, Duration.ofMinutes(1));
    List<CompletableFuture<Leave>> held = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      held.add(ask.limiter.acquire(claim(Ask.SUPPORT, exports)));
    }

    assertThat(held.stream().filter(CompletableFuture::isDone)).hasSize(2);
    assertThat(ask.ask()).isDone();
    held.get(0).join().answered(answer(200));
    held.get(1).join().answered(answer(200));
    ask.time.passSeconds(60);
    assertThat(held).allMatch(CompletableFuture::isDone);
  }

  @Test
  void limitsOfSingleRecordsAreForgottenWhenTheyLimitNothing() {
    ask.time.passSeconds(31);
    Quotas quotas = new Quotas();
    for (int i = 0; i < 5_000; i++) {
      Bucket bucket = new Bucket("per-ticket-updates/" + i, 30, Duration.ofMinutes(10));
      quotas.of(claim(Ask.SUPPORT, bucket), 0);
    }

    assertThat(quotas.size()).isLessThan(1_100);
  }
}
