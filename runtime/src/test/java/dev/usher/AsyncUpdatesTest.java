package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.RetryPolicy.Jitter;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Updates that no thread waits for. */
final class AsyncUpdatesTest {

  private static final RetryPolicy THREE_ROUNDS =
      RetryPolicy.builder()
          .maxAttempts(3)
          .initialDelay(Duration.ofSeconds(1))
          .jitter(Jitter.NONE)
          .build();
  private static final Note NOTE = new Note(5, Instant.EPOCH);

  private final FakeTime time = new FakeTime();
  private final Updates updates = Updates.of(time).withPolicy(THREE_ROUNDS);
  private final Queue<CompletableFuture<Note>> answers = new ConcurrentLinkedQueue<>();

  /** What a user's model might be. */
  private record Note(int number, Instant updatedAt) implements Stamped {}

  private CompletableFuture<Note> update() {
    return updates.applyAsync(
        () -> CompletableFuture.completedFuture(NOTE),
        read -> read.number() + 1,
        update -> answers.remove());
  }

  private static <T> CompletableFuture<T> conflict() {
    return CompletableFuture.failedFuture(UpdatesTest.conflict());
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  @Test
  void itIsReadWrittenAndReturned() throws Exception {
    Note end = new Note(6, Instant.EPOCH.plusSeconds(1));

    CompletableFuture<Note> done =
        updates.applyAsync(
            () -> CompletableFuture.completedFuture(NOTE),
            read -> read.number() + 1,
            update -> {
              assertThat(update).isEqualTo(new SafeUpdate<>(6, Instant.EPOCH));
              return CompletableFuture.completedFuture(end);
            });

    assertThat(get(done)).isEqualTo(end);
  }

  @Test
  void afterAConflictThereIsAnotherRoundAndNoThreadWaits() throws Exception {
    time.holding();
    answers.add(CompletableFuture.failedFuture(new CompletionException(UpdatesTest.conflict())));
    answers.add(CompletableFuture.completedFuture(NOTE));

    CompletableFuture<Note> done = update();

    time.awaitHeld();
    assertThat(done).isNotDone();
    time.release();
    assertThat(get(done)).isEqualTo(NOTE);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void theLastConflictEndsIt() {
    for (int i = 0; i < 3; i++) {
      answers.add(conflict());
    }

    CompletableFuture<Note> done = update();

    assertThatThrownBy(() -> get(done))
        .hasCauseExactlyInstanceOf(ConflictException.class)
        .hasMessageContaining("given up after 3 rounds");
  }

  @Test
  void cancellingItCancelsTheCallInFlight() {
    CompletableFuture<Note> call = new CompletableFuture<>();
    answers.add(call);
    CompletableFuture<Note> done = update();

    done.cancel(true);

    assertThat(call).isCancelled();
  }

  @Test
  void cancellingItEndsTheWait() throws Exception {
    time.holding();
    answers.add(conflict());
    CompletableFuture<Note> done = update();
    time.awaitHeld();

    done.cancel(true);
    time.release();

    assertThat(done).isCancelled();
    assertThat(answers).isEmpty();
  }

  @Test
  void closingTheAccountEndsTheWait() throws Exception {
    time.holding();
    answers.add(conflict());
    CompletableFuture<Note> done = update();
    time.awaitHeld();

    time.close();

    assertThatThrownBy(() -> get(done))
        .hasCauseExactlyInstanceOf(TransportException.class)
        .hasMessageContaining("the Zendesk was closed while the update waited");
  }

  @Test
  void whatAFunctionThrowsEndsIt() {
    IllegalStateException failure = new IllegalStateException();

    CompletableFuture<Note> done =
        updates.applyAsync(
            () -> {
              throw failure;
            },
            (Note read) -> 1,
            update -> answers.remove());

    assertThatThrownBy(() -> get(done)).hasCause(failure);
  }

  @Test
  void whatIsDoneAlreadyIsNotWritten() throws Exception {
    CompletableFuture<Note> done =
        updates.applyAsync(
            () -> CompletableFuture.completedFuture(NOTE),
            read -> read.number() == 5,
            read -> 6,
            update -> answers.remove());

    assertThat(get(done)).isEqualTo(NOTE);
  }
}
