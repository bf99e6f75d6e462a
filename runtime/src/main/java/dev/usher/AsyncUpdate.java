package dev.usher;

import dev.usher.pipeline.Time;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One update that no thread waits for.
 *
 * @param <T> what is read
 * @param <C> what a change is
 * @param <R> what writing returns
 */
final class AsyncUpdate<T extends Stamped, C, R extends @Nullable Object> {

  private final Time time;
  private final UpdateRounds rounds;
  private final Supplier<? extends CompletionStage<? extends T>> read;
  private final Done<T, R> done;
  private final Function<? super T, ? extends C> change;
  private final Function<SafeUpdate<C>, ? extends CompletionStage<? extends R>> write;
  private final CompletableFuture<R> result = new CompletableFuture<>();
  private volatile @Nullable CompletableFuture<?> inFlight;
  private volatile Time.@Nullable Wait wait;

  AsyncUpdate(
      Time time,
      UpdateRounds rounds,
      Supplier<? extends CompletionStage<? extends T>> read,
      Done<T, R> done,
      Function<? super T, ? extends C> change,
      Function<SafeUpdate<C>, ? extends CompletionStage<? extends R>> write) {
    this.time = time;
    this.rounds = rounds;
    this.read = read;
    this.done = done;
    this.change = change;
    this.write = write;
  }

  CompletableFuture<R> begin() {
    CompletableFuture<R> unused = result.whenComplete((value, failure) -> stop());
    round();
    return result;
  }

  /** Ends what is under way: the update was cancelled, or ended otherwise from outside. */
  private void stop() {
    CompletableFuture<?> call = inFlight;
    if (call != null) {
      call.cancel(true);
    }
    Time.Wait pending = wait;
    if (pending != null) {
      pending.cancel();
    }
  }

  private void round() {
    guarded(() -> follow(read.get(), this::write, this::fail));
  }

  private void write(T current) {
    if (done.test().test(current)) {
      result.complete(done.result().apply(current));
      return;
    }
    SafeUpdate<C> update = new SafeUpdate<>(change.apply(current), current.updatedAt());
    follow(write.apply(update), result::complete, this::notWritten);
  }

  private void notWritten(Throwable failure) {
    if (failure instanceof ConflictException conflict) {
      Duration delay = rounds.next(conflict, done.isRecognized());
      wait = time.after(delay, this::goOn, () -> fail(rounds.closed(conflict)));
      stopIfEnded();
    } else {
      fail(failure);
    }
  }

  /** Not by the thread that waits for all: what reads is the user's, and may block. */
  private void goOn() {
    wait = null;
    result.defaultExecutor().execute(this::round);
  }

  private void fail(Throwable failure) {
    result.completeExceptionally(failure);
  }

  private <V extends @Nullable Object> void follow(
      CompletionStage<? extends V> stage, Consumer<V> then, Consumer<Throwable> otherwise) {
    CompletableFuture<? extends V> call = stage.toCompletableFuture();
    inFlight = call;
    stopIfEnded();
    CompletableFuture<?> unused =
        call.whenComplete(
            (value, failure) ->
                guarded(
                    () -> {
                      if (failure == null) {
                        then.accept(value);
                      } else {
                        otherwise.accept(cause(failure));
                      }
                    }));
  }

  /** Only after what is under way was noted: whoever ends the update either sees it or is seen. */
  private void stopIfEnded() {
    if (result.isDone()) {
      stop();
    }
  }

  private void guarded(Runnable step) {
    try {
      step.run();
    } catch (Throwable failure) {
      fail(failure);
    }
  }

  private static Throwable cause(Throwable failure) {
    @Nullable Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }
}
