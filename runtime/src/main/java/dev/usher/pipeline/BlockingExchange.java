package dev.usher.pipeline;

import dev.usher.CallOptions;
import dev.usher.RateLimiter.Leave;
import dev.usher.watch.Watch;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A call that is run by the thread that makes it. Attempts follow each other in a loop, not inside
 * one another: the stack does not grow with their number. Interrupting the thread cancels the call.
 */
public final class BlockingExchange extends Exchange {

  private @Nullable Outcome outcome;
  private @Nullable Runnable next;
  private Duration delay = Duration.ZERO;

  /** A call of {@code route}. */
  public BlockingExchange(Route route, CallOptions options, Time time, Watch watch) {
    super(route, options, time, watch);
  }

  /** Sends {@code request} through {@code channel} and waits for the outcome. */
  public Outcome run(Channel channel, Request request) {
    try {
      channel.send(this, request, this);
      Outcome end = outcome;
      while (end == null) {
        resume();
        end = outcome;
      }
      end(end);
      return end;
    } catch (RuntimeException | Error e) {
      endLeave();
      end(new Outcome.Failed(e));
      throw e;
    } finally {
      leavePlace();
    }
  }

  private void resume() {
    Runnable step = next;
    if (step == null) {
      throw new IllegalStateException("a channel neither replied nor paused");
    }
    next = null;
    try {
      if (!time().sleep(delay)) {
        closed();
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      IOException cause = new InterruptedIOException("interrupted while waiting to try again");
      cause.initCause(e);
      accept(new Outcome.Broken(cause, wasSent()));
      return;
    }
    step.run();
  }

  @Override
  public void accept(Outcome outcome) {
    this.outcome = outcome;
  }

  @Override
  void transmit(Call call, Callback callback) {
    Interruption interruption = new Interruption(call);
    interruption.watch();
    try {
      carry(call, callback);
    } finally {
      interruption.unwatch();
    }
  }

  private static void carry(Call call, Callback callback) {
    Response response;
    try {
      response = execute(call);
    } catch (IOException e) {
      callback.onFailure(call, e);
      return;
    }
    try {
      callback.onResponse(call, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  IOException explained(IOException failure) {
    if (failure instanceof InterruptedIOException || !isCancelled()) {
      return failure;
    }
    IOException interrupted =
        new InterruptedIOException("interrupted while the call was under way");
    interrupted.initCause(failure);
    return interrupted;
  }

  /** Kotlin knows no checked exceptions: OkHttp also throws what it does not declare. */
  private static Response execute(Call call) throws IOException {
    try {
      return call.execute();
    } catch (Exception e) {
      if (e instanceof IOException declared) {
        throw declared;
      }
      call.cancel();
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        throw (IOException) new InterruptedIOException("interrupted while connecting").initCause(e);
      }
      throw new IOException("an interceptor failed", e);
    }
  }

  @Override
  void pause(Duration delay, Runnable resume) {
    this.delay = delay;
    this.next = resume;
  }

  @Override
  void await(CompletableFuture<?> pending, Runnable resume) {
    await(pending);
    resume.run();
  }

  @Override
  void awaitLeave(CompletableFuture<Leave> place, Runnable resume) {
    await(place);
    // Where it is done, this does nothing.
    place.cancel(false);
    resume.run();
  }

  private void await(CompletableFuture<?> pending) {
    try {
      Optional<Duration> left = timeLeft();
      if (left.isPresent()) {
        pending.get(left.get().toNanos(), TimeUnit.NANOSECONDS);
      } else {
        pending.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | CancellationException | TimeoutException e) {
      // Whoever goes on looks at what is pending.
    }
  }

  @Override
  void queue(CompletableFuture<?> turn, Runnable resume) {
    await(turn, resume);
  }

  @Override
  boolean isCancelled() {
    return Thread.currentThread().isInterrupted();
  }
}
