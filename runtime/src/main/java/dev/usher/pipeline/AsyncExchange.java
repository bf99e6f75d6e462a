package dev.usher.pipeline;

import dev.usher.CallOptions;
import dev.usher.CallOutcome;
import dev.usher.DeadlineExceededException;
import dev.usher.RateLimiter.Leave;
import dev.usher.watch.Watch;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.Call;
import okhttp3.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A call that no thread waits for: OkHttp's dispatcher carries it while it is sent, the scheduler
 * while it pauses. What runs after a pause runs on the dispatcher's threads, never on the
 * scheduler's.
 */
public final class AsyncExchange extends Exchange {

  private final Reply end;
  private final Executor executor;
  private volatile @Nullable Call call;
  private volatile Time.@Nullable Wait wait;
  private volatile Time.@Nullable Wait deadlineAlarm;
  private volatile int transmissions;
  private volatile boolean cancelled;

  /**
   * A call of {@code route}.
   *
   * @param executor what goes on after a pause: the executor of OkHttp's dispatcher
   * @param end what is told the outcome, on one of that executor's threads, or on the calling
   *     thread where nothing had to be sent; at most once, and never after {@link #cancel}
   */
  public AsyncExchange(
      Route route, CallOptions options, Time time, Executor executor, Watch watch, Reply end) {
    super(route, options, time, watch);
    this.executor = executor;
    this.end = end;
  }

  /**
   * Runs {@code task} at the deadline, if there is one and the call has not ended by then, on a
   * thread that must not be blocked. OkHttp's own timeouts begin when it begins to send: a call
   * that queues in its dispatcher has none.
   */
  public void atDeadline(Runnable task) {
    timeLeft().ifPresent(left -> deadlineAlarm = time().alarm(left, task));
  }

  /**
   * What a call ends with whose deadline is past, be it in flight, queueing or waiting to be tried
   * again.
   *
   * @throws java.util.NoSuchElementException if it has no deadline
   */
  public DeadlineExceededException overdue() {
    return new DeadlineExceededException(endpoint(), transmissions, deadline().orElseThrow(), null);
  }

  /** Notes that the deadline ends the call, which is then cancelled. */
  public void expire() {
    watch().callEnded(CallOutcome.DEADLINE_EXCEEDED, null, transmissions);
  }

  /** Ends the call: what is in flight is cancelled, what waits is not sent. */
  public void cancel() {
    cancelled = true;
    watch().callEnded(CallOutcome.CANCELLED, null, transmissions);
    Call inFlight = call;
    if (inFlight != null) {
      inFlight.cancel();
    }
    Time.Wait pending = wait;
    if (pending != null) {
      pending.cancel();
    }
    endLeave();
    disarm();
    leavePlace();
  }

  private void disarm() {
    Time.Wait alarm = deadlineAlarm;
    if (alarm != null) {
      alarm.cancel();
    }
  }

  @Override
  public void accept(Outcome outcome) {
    // An answer that is still being read by the caller must not be cut off by a late cancel.
    call = null;
    disarm();
    leavePlace();
    endLeave();
    end(outcome);
    end.accept(outcome);
  }

  @Override
  void transmit(Call call, Callback callback) {
    transmissions = attempts();
    this.call = call;
    // Only now: whoever cancels either sees the call or is seen here.
    if (!cancelled) {
      call.enqueue(callback);
    }
  }

  @Override
  void pause(Duration delay, Runnable resume) {
    call = null;
    wait = time().after(delay, () -> goOn(resume), this::closed);
    if (cancelled) {
      cancel();
    }
  }

  @Override
  void await(CompletableFuture<?> pending, Runnable resume) {
    call = null;
    CompletableFuture<?> unused =
        pending.whenComplete(
            (value, failure) -> {
              if (cancelled) {
                return;
              }
              if (failure == null) {
                // Sends, which does not block: thousands may wait, too many for a thread each.
                guarded(resume);
              } else {
                goOn(resume);
              }
            });
  }

  @Override
  void queue(CompletableFuture<?> turn, Runnable resume) {
    await(turn.isDone() ? turn : turn.whenCompleteAsync((value, failure) -> {}, executor), resume);
  }

  @Override
  void awaitLeave(CompletableFuture<Leave> place, Runnable resume) {
    call = null;
    wait = () -> place.cancel(false);
    // Also where it is cancelled: a leave that comes at that moment must be given back.
    CompletableFuture<?> unused =
        place.whenComplete(
            (leave, failure) -> {
              if (!goOn(resume) && failure == null) {
                leave.ended();
              }
            });
    if (cancelled) {
      cancel();
    }
  }

  private boolean goOn(Runnable resume) {
    wait = null;
    try {
      executor.execute(() -> guarded(resume));
      return true;
    } catch (RejectedExecutionException e) {
      IOException cause = new IOException("OkHttp's dispatcher was shut down", e);
      accept(new Outcome.Broken(cause, wasSent()));
      return false;
    }
  }

  private void guarded(Runnable resume) {
    if (cancelled) {
      return;
    }
    try {
      resume.run();
    } catch (RuntimeException | Error e) {
      accept(new Outcome.Failed(e));
    }
  }

  @Override
  boolean isCancelled() {
    return cancelled;
  }
}
