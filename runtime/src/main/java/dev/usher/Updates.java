package dev.usher;

import dev.usher.pipeline.SystemTime;
import dev.usher.pipeline.Time;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Optimistic locking: changes that do not overwrite each other. A record is read, the change is
 * made of what was read, and written with the stamp that was read; where somebody else has changed
 * the record meanwhile, Zendesk refuses that with a 409, and all is done again on what is there
 * now.
 *
 * <pre>{@code
 * Ticket ticket = Updates.safely(
 *     () -> tickets.show(42),
 *     read -> new TagChange(read.tags(), "vip"),
 *     update -> tickets.update(42, update));
 * }</pre>
 *
 * <p>What is read says when it was changed: it is {@link Stamped}. What is written is a {@link
 * SafeUpdate}, which carries the stamp. There are ten rounds at most, and between them waits of up
 * to five seconds, with jitter; {@link #withPolicy} changes that. After the last, its {@link
 * ConflictException} is thrown, which tells how many {@linkplain ConflictException#rounds rounds}
 * there were. Any other failure, and a conflict in reading, ends the update as it ends the call. So
 * does a 409 that {@code @OnError} maps to another exception, or that comes as a {@link Result}:
 * let the endpoint throw a {@code ConflictException}.
 *
 * <p><b>Done once.</b> A write whose answer is lost may have been carried out; sent again, it
 * conflicts with itself. That cannot be told from another's change, so it ends the update ({@link
 * ConflictException#mayBeOwn}), unless the change can be recognized: given a predicate that tells
 * whether the change is in what was read, the update ends well where it is, and goes on where it is
 * not. Then a change may count, as adding one to a number, and is still made once.
 *
 * <p>The functions may be called several times, in asynchronous updates on threads of OkHttp's
 * dispatcher and of the common pool. Immutable and thread-safe, as far as they are.
 */
public final class Updates {

  private static final RetryPolicy TEN_ROUNDS =
      RetryPolicy.builder()
          .maxAttempts(10)
          .initialDelay(Duration.ofMillis(100))
          .maxDelay(Duration.ofSeconds(5))
          .build();

  private final Time time;
  private final RetryPolicy policy;
  private final DoubleSupplier random;

  private Updates(Time time, RetryPolicy policy, DoubleSupplier random) {
    this.time = time;
    this.policy = policy;
    this.random = random;
  }

  /** The updates of an account, which wait by its time. */
  static Updates of(Time time) {
    return new Updates(time, TEN_ROUNDS, () -> ThreadLocalRandom.current().nextDouble());
  }

  /**
   * Updates with other bounds.
   *
   * @param policy {@code maxAttempts} is how many rounds there are, the first included; its delays
   *     and jitter are those between rounds; its {@code deadline} is for all rounds, and no wait
   *     that reaches it is begun (calls have deadlines of their own). Its statuses do not matter
   */
  public Updates withPolicy(RetryPolicy policy) {
    return new Updates(time, policy, random);
  }

  /**
   * Changes a record, on the calling thread: {@link #apply(Supplier, Function, Function)} of {@link
   * Zendesk#updates}, but that closing the {@code Zendesk} does not end a wait.
   *
   * @return what {@code write} returned in the last round
   * @throws ConflictException after the last round
   */
  public static <T extends Stamped, C, R extends @Nullable Object> R safely(
      Supplier<? extends T> read,
      Function<? super T, ? extends C> change,
      Function<SafeUpdate<C>, ? extends R> write) {
    return Standing.UPDATES.apply(read, change, write);
  }

  /**
   * Changes a record; no thread waits: {@link #applyAsync(Supplier, Function, Function)} of {@link
   * Zendesk#updates}, but that closing the {@code Zendesk} does not end a wait.
   */
  public static <T extends Stamped, C, R extends @Nullable Object> CompletableFuture<R> safelyAsync(
      Supplier<? extends CompletionStage<? extends T>> read,
      Function<? super T, ? extends C> change,
      Function<SafeUpdate<C>, ? extends CompletionStage<? extends R>> write) {
    return Standing.UPDATES.applyAsync(read, change, write);
  }

  /**
   * Changes a record, on the calling thread. Interrupting it ends the wait between rounds in a
   * {@link TransportException}; so does closing the {@code Zendesk}.
   *
   * @param read reads the record, as {@code () -> tickets.show(42)}
   * @param change makes the change of what was read
   * @param write writes the change, as {@code update -> tickets.update(42, update)}
   * @return what {@code write} returned in the last round
   * @throws ConflictException after the last round
   */
  public <T extends Stamped, C, R extends @Nullable Object> R apply(
      Supplier<? extends T> read,
      Function<? super T, ? extends C> change,
      Function<SafeUpdate<C>, ? extends R> write) {
    return run(read, Done.<T, R>unknown(), change, write);
  }

  /**
   * Changes a record unless that is done already, on the calling thread.
   *
   * @param read reads the record
   * @param isDone whether the change is in what was read; nothing is written then
   * @param change makes the change of what was read
   * @param write writes the change
   * @return the record as it was written, or read where it was done
   * @throws ConflictException after the last round
   */
  public <T extends Stamped, C> T apply(
      Supplier<? extends T> read,
      Predicate<? super T> isDone,
      Function<? super T, ? extends C> change,
      Function<SafeUpdate<C>, ? extends T> write) {
    return run(read, Done.<T>when(isDone), change, write);
  }

  private <T extends Stamped, C, R extends @Nullable Object> R run(
      Supplier<? extends T> read,
      Done<T, R> done,
      Function<? super T, ? extends C> change,
      Function<SafeUpdate<C>, ? extends R> write) {
    UpdateRounds rounds = rounds();
    while (true) {
      T current = read.get();
      if (done.test().test(current)) {
        return done.result().apply(current);
      }
      SafeUpdate<C> update = new SafeUpdate<>(change.apply(current), current.updatedAt());
      try {
        return write.apply(update);
      } catch (ConflictException conflict) {
        pause(rounds.next(conflict, done.isRecognized()), rounds, conflict);
      }
    }
  }

  private void pause(Duration wait, UpdateRounds rounds, ConflictException conflict) {
    try {
      if (!time.sleep(wait)) {
        throw rounds.closed(conflict);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw rounds.interrupted(conflict);
    }
  }

  /**
   * Changes a record; no thread waits. Cancelling the future cancels the call in flight and the
   * wait between rounds. What {@link #apply(Supplier, Function, Function)} throws, the future ends
   * with.
   *
   * @param read reads the record, as {@code () -> tickets.showAsync(42)}
   * @param change makes the change of what was read
   * @param write writes the change
   */
  public <T extends Stamped, C, R extends @Nullable Object> CompletableFuture<R> applyAsync(
      Supplier<? extends CompletionStage<? extends T>> read,
      Function<? super T, ? extends C> change,
      Function<SafeUpdate<C>, ? extends CompletionStage<? extends R>> write) {
    return new AsyncUpdate<T, C, R>(time, rounds(), read, Done.unknown(), change, write).begin();
  }

  /**
   * Changes a record unless that is done already; no thread waits.
   *
   * @param read reads the record
   * @param isDone whether the change is in what was read; nothing is written then
   * @param change makes the change of what was read
   * @param write writes the change
   */
  public <T extends Stamped, C> CompletableFuture<T> applyAsync(
      Supplier<? extends CompletionStage<? extends T>> read,
      Predicate<? super T> isDone,
      Function<? super T, ? extends C> change,
      Function<SafeUpdate<C>, ? extends CompletionStage<? extends T>> write) {
    return new AsyncUpdate<T, C, T>(time, rounds(), read, Done.when(isDone), change, write).begin();
  }

  private UpdateRounds rounds() {
    return new UpdateRounds(time, policy, random);
  }

  /** Those of no account. Its time has no thread while nothing waits. */
  private static final class Standing {
    static final Updates UPDATES = of(new SystemTime());
  }
}
