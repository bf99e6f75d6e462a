package dev.usher.support;

import dev.usher.ApiResponse;
import dev.usher.CallOptions;
import dev.usher.Result;
import dev.usher.pipeline.AsyncExchange;
import dev.usher.pipeline.Channel;
import dev.usher.pipeline.Outcome;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The future of a call. Completing it from outside, by {@code cancel}, {@code orTimeout} or
 * otherwise, cancels the HTTP call; so does completing a stage derived from it by {@code thenApply}
 * and the like.
 *
 * @param <R> what the call returns
 */
final class CallFuture<R extends @Nullable Object> extends CompletableFuture<R> {

  private final AsyncExchange exchange;

  private CallFuture(AsyncExchange exchange) {
    this.exchange = exchange;
  }

  private CallFuture(Operation<R> operation, CallOptions options) {
    this.exchange = operation.exchange(options, outcome -> end(operation, outcome));
  }

  /** The future of a call that is not started yet. */
  static <R extends @Nullable Object> CallFuture<R> of(
      Operation<R> operation, CallOptions options) {
    return new CallFuture<>(operation, options);
  }

  void start(Operation<R> operation, Channel channel, Request request) {
    // Not by OkHttp's threads: they may all be busy with what makes this call late.
    exchange.atDeadline(() -> defaultExecutor().execute(() -> expire(operation)));
    try {
      channel.send(exchange, request, exchange);
    } catch (RuntimeException | Error e) {
      exchange.accept(new Outcome.Failed(e));
    }
  }

  private void expire(Operation<R> operation) {
    exchange.expire();
    try {
      complete(operation.overdue(exchange));
    } catch (Throwable failure) {
      completeExceptionally(failure);
    }
  }

  private void end(Operation<R> operation, Outcome outcome) {
    try {
      answer(operation.settle(outcome, exchange));
    } catch (Throwable failure) {
      super.completeExceptionally(failure);
    }
  }

  /** Ends the future with what the call returned. What nobody can get any more is closed. */
  private void answer(R value) {
    if (!super.complete(value)) {
      release(value);
    }
  }

  /** Closes an open body, whatever is around it. */
  private static void release(@Nullable Object value) {
    if (value instanceof ApiResponse<?> response) {
      release(response.body());
    } else if (value instanceof Result.Ok<?, ?> ok) {
      release(ok.value());
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(CallFuture::release);
    } else if (value instanceof Closeable open) {
      close(open);
    }
  }

  private static void close(Closeable open) {
    try {
      open.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
    return new CallFuture<>(exchange);
  }

  @Override
  public boolean complete(R value) {
    return abandon(super.complete(value));
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    return abandon(super.completeExceptionally(failure));
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return abandon(super.cancel(mayInterruptIfRunning));
  }

  private boolean abandon(boolean ended) {
    if (ended) {
      exchange.cancel();
    }
    return ended;
  }
}
