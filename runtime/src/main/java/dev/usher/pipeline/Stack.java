package dev.usher.pipeline;

import dev.usher.CallListener;
import dev.usher.IdempotencyKeys;
import dev.usher.RateLimiter;
import dev.usher.ScopeCheck;
import dev.usher.diagnosis.Witness;
import dev.usher.retry.RetryBudget;
import dev.usher.retry.RetryRules;
import dev.usher.watch.Listeners;
import dev.usher.watch.Watch;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Builds the channels that calls go through. One per account; what its channels share, the retry
 * budget above all, is here. Thread-safe.
 */
public final class Stack {

  /** As many calls as an account's own OkHttp has under way. */
  private static final int MOST_THREADS = 64;

  private final OkHttpClient client;
  private final Access access;
  private final Time time;
  private final InstantSource clock;
  private final Gate gate;
  private final Listeners listeners;
  private final RetryBudget budget = new RetryBudget();
  private final IdempotencyKeys keys;
  private final Lanes lanes = new Lanes();
  private final RetryRules rules;
  private final Executor executor;

  /**
   * A stack over OkHttp.
   *
   * @param client what carries requests; its own retries are turned off
   * @param access who calls, and what that allows
   * @param time what attempts wait by
   * @param clock what dates of answers are compared with that have none of their own
   * @param limiter what holds attempts back
   * @param listeners who is told of calls, in this order
   * @param keys what makes the keys of idempotent calls
   * @param random gives numbers from 0 (inclusive) to 1 (exclusive), for jitter
   */
  public Stack(
      OkHttpClient client,
      Access access,
      Time time,
      InstantSource clock,
      RateLimiter limiter,
      List<CallListener> listeners,
      IdempotencyKeys keys,
      DoubleSupplier random) {
    this.client = OneRetryLayer.over(SoundFraming.over(client));
    this.access = access;
    this.time = time;
    this.clock = clock;
    this.keys = keys;
    this.gate = new Gate(limiter, time);
    this.listeners = new Listeners(listeners, time::nanos);
    this.rules = new RetryRules(budget, random);
    this.executor = new FewThreads(client.dispatcher().executorService(), MOST_THREADS);
  }

  /**
   * The channels of one endpoint, the outermost first: closed or not, scope check, calls of one key
   * one at a time, idempotency key, retries, limits, renewal of the token, headers with the
   * credential, transport with the reading of answers.
   *
   * @param route the endpoint
   * @param reader what reads its answers within 2xx
   */
  public Channel channel(Route route, AnswerReader reader) {
    Channel channel = new TransportChannel(client, reader, clock);
    channel = new HeadersChannel(channel, headers(route.home()));
    channel = RenewalChannel.create(channel, access.authorizer());
    channel = LimiterChannel.create(channel, gate);
    channel = new RetryChannel(channel, rules, budget);
    channel = new IdempotencyChannel(channel, keys);
    channel = SerialChannel.create(channel, route, lanes);
    channel = ScopeChannel.create(channel, route, access.held(), access.check());
    return new OpenChannel(channel, time);
  }

  /**
   * What makes calls that are handed through: authenticated, and otherwise OkHttp's. They can be
   * asked for their request at no cost.
   *
   * @param home where credentials may go
   * @param api what exceptions call the interface
   */
  public Call.Factory calls(Origin home, String api) {
    RequestHeaders headers = headers(home);
    OkHttpClient authenticated =
        client
            .newBuilder()
            .addInterceptor(chain -> chain.proceed(completed(headers, chain.request(), api)))
            .build();
    return request -> new DeferredCall(authenticated, request);
  }

  /** OkHttp tells a callback of {@link IOException}s alone; others would end its thread. */
  private Request completed(RequestHeaders headers, Request request, String api)
      throws IOException {
    if (time.isClosed()) {
      throw OpenChannel.closed();
    }
    try {
      return headers.complete(request, api);
    } catch (RuntimeException e) {
      throw new IOException("no credential to send", e);
    }
  }

  private RequestHeaders headers(Origin home) {
    return new RequestHeaders(home, access.authorizer(), access.userAgent());
  }

  /** Ends the waits of calls that a limiter holds back; {@link Time#close} comes before. */
  public void close() {
    gate.close();
  }

  /** What tells exceptions which call they come from. */
  public Witness witness() {
    return access.witness();
  }

  /** Who watches a call of {@code route} that begins now. */
  public Watch watch(Route route) {
    return listeners.watch(route.info());
  }

  /** What attempts wait by. */
  public Time time() {
    return time;
  }

  /** What asynchronous calls are completed on: threads of OkHttp's dispatcher. */
  public Executor executor() {
    return executor;
  }

  /**
   * Who calls, and what that allows.
   *
   * @param authorizer gives the credential
   * @param userAgent what the caller calls itself
   * @param held the scopes of the credential, as far as they are known
   * @param check what is done about scopes that are missing
   * @param witness what tells exceptions who called
   */
  public record Access(
      Authorizer authorizer,
      String userAgent,
      HeldScopes held,
      ScopeCheck check,
      Witness witness) {}
}
