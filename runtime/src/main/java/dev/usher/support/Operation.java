package dev.usher.support;

import dev.usher.CallOptions;
import dev.usher.pipeline.AsyncExchange;
import dev.usher.pipeline.BlockingExchange;
import dev.usher.pipeline.Channel;
import dev.usher.pipeline.Exchange;
import dev.usher.pipeline.Outcome;
import dev.usher.pipeline.Reply;
import dev.usher.pipeline.Route;
import dev.usher.pipeline.Stack;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests of one endpoint. Thread-safe.
 *
 * <p>A call throws {@link dev.usher.ZendeskException}s, and what the endpoint's {@link ErrorRule}s
 * make, checked exceptions among them: the generated method declares those.
 *
 * @param <R> what a call returns
 */
public final class Operation<R extends @Nullable Object> {

  private final Route route;
  private final Stack stack;
  private final Channel channel;
  private final Settlement<R> settlement;
  private final @Nullable SerialKey keys;
  private final @Nullable String key;

  Operation(
      Endpoint endpoint, Route route, Stack stack, Channel channel, Settlement<R> settlement) {
    this.route = route;
    this.stack = stack;
    this.channel = channel;
    this.settlement = settlement;
    this.keys = endpoint.serialKey().map(SerialKey::parse).orElse(null);
    this.key = null;
  }

  private Operation(Operation<R> all, String key) {
    this.route = all.route;
    this.stack = all.stack;
    this.channel = all.channel;
    this.settlement = all.settlement;
    this.keys = all.keys;
    this.key = key;
  }

  /**
   * This operation for one key of its endpoint's {@link Endpoint#serializedBy}: a call waits, in
   * the order of arrival, until those before it with an equal key have ended, their retries
   * included.
   *
   * @param values those of the key's variables, in the order of their first use
   * @throws dev.usher.InvalidRequestException if one is null
   */
  public Operation<R> serialized(@Nullable Object... values) {
    return keys == null ? this : new Operation<>(this, keys.of(route.name(), values));
  }

  /** Sends {@code request} on the calling thread, and waits for the answer. */
  public R call(Request request) {
    return call(request, CallOptions.none());
  }

  /**
   * Sends {@code request} on the calling thread, and waits for the answer. Interrupting the thread
   * cancels the call: it throws a {@link dev.usher.TransportException}, and the thread stays
   * interrupted. The HTTP call in flight is cancelled at once; only a name look-up cannot be cut
   * short.
   */
  public R call(Request request, CallOptions options) {
    BlockingExchange exchange =
        new BlockingExchange(route, options, stack.time(), stack.watch(route));
    exchange.serializedBy(key);
    return settle(exchange.run(channel, request), exchange);
  }

  /** Sends {@code request}; no thread waits. See {@link #callAsync(Request, CallOptions)}. */
  public CompletableFuture<R> callAsync(Request request) {
    return callAsync(request, CallOptions.none());
  }

  /**
   * Sends {@code request}; no thread waits. What {@link #call} would throw, the future ends with.
   *
   * <p>The future is completed on a thread of OkHttp's dispatcher; on the calling thread where
   * nothing was sent; by {@link CompletableFuture#defaultExecutor} at the call's deadline, which
   * also holds while the call queues in OkHttp's dispatcher; and on the thread that closes the
   * {@code Zendesk}, where the call waited to be tried again. Stages that depend on it and block
   * are better run by an executor of the caller's own. Cancelling the future, or completing it
   * otherwise, cancels the HTTP call in flight and the pending retry; so does cancelling a stage
   * derived from it by {@code thenApply} and the like. Stages made by {@code thenCompose}'s
   * function, by {@code allOf} and the like are not linked.
   */
  public CompletableFuture<R> callAsync(Request request, CallOptions options) {
    CallFuture<R> future = CallFuture.of(this, options);
    future.start(this, channel, request);
    return future;
  }

  AsyncExchange exchange(CallOptions options, Reply end) {
    AsyncExchange exchange =
        new AsyncExchange(route, options, stack.time(), stack.executor(), stack.watch(route), end);
    exchange.serializedBy(key);
    return exchange;
  }

  /** What {@code outcome} is to the caller; throws what the call throws, checked or not. */
  R settle(Outcome outcome, Exchange exchange) {
    try {
      return outcome.match(settlement, exchange);
    } catch (Exception e) {
      throw sneaky(e);
    }
  }

  /** What a call is to the caller whose deadline passes before it ends; throws likewise. */
  R overdue(AsyncExchange exchange) {
    return settlement.unanswered(exchange.overdue());
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
    throw (E) failure;
  }

  /** Prints as the endpoint. */
  @Override
  public String toString() {
    return route.name();
  }
}
