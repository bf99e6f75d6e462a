package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.usher.RetryPolicy.Jitter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Updates of a record that others change too, on the calling thread. */
final class UpdatesTest {

  private static final RetryPolicy FOUR_ROUNDS =
      RetryPolicy.builder()
          .maxAttempts(4)
          .initialDelay(Duration.ofSeconds(1))
          .jitter(Jitter.NONE)
          .build();

  private final FakeTime time = new FakeTime();
  private final Updates updates = Updates.of(time).withPolicy(FOUR_ROUNDS);
  private final List<SafeUpdate<Integer>> written = new ArrayList<>();
  private Counter stored = new Counter(0, Instant.EPOCH);
  private int rivals;

  /** What a user's model might be. */
  private record Counter(int count, Instant updatedAt) implements Stamped {}

  private Counter read() {
    return stored;
  }

  /** As Zendesk does it; so many rivals come first. */
  private Counter write(SafeUpdate<Integer> update) {
    written.add(update);
    if (rivals > 0) {
      rivals--;
      store(stored.count() + 100);
    }
    if (!update.updatedStamp().equals(stored.updatedAt())) {
      throw conflict();
    }
    store(update.change());
    return stored;
  }

  private void store(int count) {
    stored = new Counter(count, stored.updatedAt().plusSeconds(1));
  }

  static ConflictException conflict() {
    return new ConflictException(ApiError.of(409, "UpdateConflict", null), "TicketsApi.update", 1);
  }

  private Counter increment() {
    return updates.apply(this::read, read -> read.count() + 1, this::write);
  }

  @Test
  void aChangeIsWrittenWithTheStampThatWasRead() {
    assertThat(increment()).isEqualTo(new Counter(1, Instant.EPOCH.plusSeconds(1)));
    assertThat(written).containsExactly(new SafeUpdate<>(1, Instant.EPOCH));
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void afterAConflictItIsMadeAnewOfWhatIsThereNow() {
    rivals = 2;

    assertThat(increment().count()).isEqualTo(201);
    assertThat(written).extracting(SafeUpdate::change).containsExactly(1, 101, 201);
  }

  @Test
  void betweenRoundsItBacksOff() {
    rivals = 3;

    increment();

    assertThat(time.waits())
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void theLastConflictTellsHowManyRoundsThereWere() {
    rivals = 4;

    ConflictException e = catchThrowableOfType(ConflictException.class, this::increment);

    assertThat(e.rounds()).isEqualTo(4);
    assertThat(e).hasMessageEndingWith("; given up after 4 rounds: that is all there may be");
    assertThat(stored.count()).isEqualTo(400);
  }

  @Test
  void noWaitIsBegunThatReachesTheDeadline() {
    rivals = 4;
    RetryPolicy hurried =
        RetryPolicy.builder()
            .maxAttempts(9)
            .initialDelay(Duration.ofSeconds(1))
            .jitter(Jitter.NONE)
            .deadline(Duration.ofSeconds(3))
            .build();

    ConflictException e =
        catchThrowableOfType(
            ConflictException.class,
            () ->
                updates
                    .withPolicy(hurried)
                    .apply(this::read, read -> read.count() + 1, this::write));

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
    assertThat(e)
        .hasMessageEndingWith("given up after 2 rounds: the deadline leaves no time for another");
  }

  @Test
  void interruptingTheThreadEndsTheWait() {
    rivals = 4;
    time.onSleep(Thread.currentThread()::interrupt);

    TransportException e = catchThrowableOfType(TransportException.class, this::increment);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e).hasMessageContaining("interrupted while the update waited");
    assertThat(e.getSuppressed()).hasOnlyElementsOfType(ConflictException.class).hasSize(1);
    assertThat(written).hasSize(1);
  }

  @Test
  void closingTheAccountEndsTheWait() {
    rivals = 4;
    time.onSleep(time::close);

    assertThatThrownBy(this::increment)
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("the Zendesk was closed while the update waited");
  }

  @Test
  void otherFailuresEndIt() {
    IllegalStateException failure = new IllegalStateException();

    assertThatThrownBy(
            () ->
                updates.apply(
                    this::read,
                    read -> 1,
                    update -> {
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aConflictInReadingEndsItToo() {
    ConflictException conflict = conflict();

    assertThatThrownBy(
            () ->
                updates.<Counter, Integer, Counter>apply(
                    () -> {
                      throw conflict;
                    },
                    read -> 1,
                    this::write))
        .isSameAs(conflict);
    assertThat(conflict.rounds()).isZero();
  }

  @Test
  void whatIsDoneAlreadyIsNotWritten() {
    store(7);

    Counter found = updates.apply(this::read, read -> read.count() >= 7, read -> 8, this::write);

    assertThat(found.count()).isEqualTo(7);
    assertThat(written).isEmpty();
  }

  @Test
  void whoeverDoesItMeanwhileDoesItForAll() {
    rivals = 1;

    Counter found =
        updates.apply(
            this::read, read -> read.count() >= 100, read -> read.count() + 1, this::write);

    assertThat(found.count()).isEqualTo(100);
    assertThat(written).hasSize(1);
  }

  @Test
  void theStaticFormNeedsNoAccount() {
    Counter end = Updates.safely(this::read, read -> read.count() + 1, this::write);

    assertThat(end.count()).isEqualTo(1);
  }
}
