package dev.usher.pipeline;

import dev.usher.CallOptions;
import dev.usher.RateLimiter.Leave;
import dev.usher.RetryPolicy;
import dev.usher.RetryRefusal;
import dev.usher.WaitReason;
import dev.usher.watch.Watch;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import org.jspecify.annotations.Nullable;

/**
 * One logical call: what the channels share about it while it runs. Its subclasses are the two ways
 * to run one. Used by one thread at a time; only cancelling and the deadline may come from another.
 */
public abstract sealed class Exchange extends Admitted implements Reply
    permits BlockingExchange, AsyncExchange {

  private static final long NEVER = Long.MAX_VALUE;

  private final Route route;
  private final CallOptions options;
  private final Time time;
  private final Watch watch;
  private final long start;
  private final long deadline;
  private @Nullable String idempotencyKey;
  private @Nullable String serialKey;
  private volatile Lanes.@Nullable Place place;
  private int attempts;
  private boolean sent;
  private boolean keyLeftAtHome;
  private boolean mayBeDone;
  private @Nullable String authorization;
  private @Nullable RetryRefusal refusal;

  Exchange(Route route, CallOptions options, Time time, Watch watch) {
    this.route = route;
    this.options = options;
    this.time = time;
    this.watch = watch;
    this.idempotencyKey = options.idempotencyKey();
    @Nullable Duration limit = limit(route, options);
    this.start = limit == null ? 0 : time.nanos();
    this.deadline = limit == null ? NEVER : nanos(limit);
  }

  private static @Nullable Duration limit(Route route, CallOptions options) {
    @Nullable Duration own = options.deadline();
    return own == null ? policy(route, options).deadline() : own;
  }

  private static RetryPolicy policy(Route route, CallOptions options) {
    @Nullable RetryPolicy own = options.retryPolicy();
    return own == null ? route.retryPolicy() : own;
  }

  /** Two centuries are for ever: longer durations would overflow. */
  private static long nanos(Duration duration) {
    return duration.compareTo(Duration.ofDays(73_000)) > 0 ? NEVER - 1 : duration.toNanos();
  }

  /** Executes or enqueues {@code call}. */
  abstract void transmit(Call call, Callback callback);

  /** Runs {@code resume} after {@code delay}, unless the call is cancelled before. */
  abstract void pause(Duration delay, Runnable resume);

  /**
   * Runs {@code resume} once {@code pending} is done, well or badly; also where a blocking call is
   * interrupted or runs out of time before. Not run where an asynchronous call is cancelled.
   */
  abstract void await(CompletableFuture<?> pending, Runnable resume);

  /**
   * Runs {@code resume} once {@code turn} is done; otherwise as {@link #await}. That may be on the
   * thread of another call, so the resumed one goes on elsewhere where it would hold that up.
   */
  abstract void queue(CompletableFuture<?> turn, Runnable resume);

  /** Lets calls of this key run one at a time. */
  public final void serializedBy(@Nullable String key) {
    serialKey = key;
  }

  final @Nullable String serialKey() {
    return serialKey;
  }

  /** Takes a place that is left when the call ends. */
  final void hold(Lanes.Place place) {
    this.place = place;
    // Only now: whoever cancels either sees the place or is seen here.
    if (isCancelled()) {
      place.leave();
    }
  }

  final void leavePlace() {
    Lanes.Place held = place;
    if (held != null) {
      held.leave();
    }
  }

  /**
   * As {@link #await}, for a place in a queue that is the call's own: given up where the call is
   * cancelled, its thread interrupted, or its time over.
   */
  abstract void awaitLeave(CompletableFuture<Leave> place, Runnable resume);

  /** Ends a call whose account was closed while it waited to be tried again. */
  final void closed() {
    IOException cause =
        new IOException("the Zendesk was closed while the call waited to be tried again");
    accept(new Outcome.Broken(cause, wasSent()));
  }

  /** What broke an attempt off, where it was the caller. */
  IOException explained(IOException failure) {
    return failure;
  }

  /** Whether the caller is no longer interested. */
  abstract boolean isCancelled();

  /** What the endpoint is called in logs and exceptions. */
  public final String endpoint() {
    return route.name();
  }

  /** How often the request was sent, or tried to be; 1 during the first attempt. */
  public final int attempts() {
    return attempts;
  }

  /** The time that the call has, if it has a deadline. */
  public final Optional<Duration> deadline() {
    return Optional.ofNullable(limit(route, options));
  }

  /** Why no other attempt followed the last; empty while that is open, and after an answer. */
  public final Optional<RetryRefusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** Whether the deadline is why no other attempt follows. */
  public final boolean isOutOfTime() {
    RetryRefusal why = refusal;
    return why != null
        && (why.reason() == RetryRefusal.Reason.DEADLINE_PASSED
            || why.reason() == RetryRefusal.Reason.DEADLINE_TOO_NEAR);
  }

  /** Whether nothing is left of the time that the call has. */
  final boolean isOverdue() {
    return deadline != NEVER && nanosLeft() <= 0;
  }

  /** Notes that the deadline came before the first attempt. */
  final void runOut() {
    refusal =
        new RetryRefusal(
            RetryRefusal.Reason.DEADLINE_PASSED, "the deadline passed before the first attempt");
  }

  final void refuse(RetryRefusal refusal) {
    this.refusal = refusal;
    watch.retryRefused(refusal);
  }

  /** Tells who watches that the call waits before its next request, and why. */
  final void waits(WaitReason reason, Duration duration) {
    watch.waiting(reason, duration);
  }

  /** Who watches the call. */
  final Watch watch() {
    return watch;
  }

  /** Tells who watches that the call ended. */
  final void end(Outcome outcome) {
    if (watch.isOn()) {
      watch.callEnded(outcome.kind(this), outcome.thrown().orElse(null), attempts);
    }
  }

  final Route route() {
    return route;
  }

  final CallOptions options() {
    return options;
  }

  final Time time() {
    return time;
  }

  final RetryPolicy retryPolicy() {
    return policy(route, options);
  }

  final @Nullable String idempotencyKey() {
    return idempotencyKey;
  }

  final void idempotencyKey(String key) {
    idempotencyKey = key;
  }

  final void beginAttempt() {
    attempts++;
    sent = false;
    keyLeftAtHome = false;
  }

  /** Notes that an attempt, which is about to be repeated, may have been carried out. */
  final void markMayBeDone() {
    mayBeDone = true;
  }

  /** Whether an attempt before the last may have been carried out. */
  public final boolean mayBeDone() {
    return mayBeDone;
  }

  /** Takes back {@link #beginAttempt}: the attempt was not sent, nor tried to be. */
  final void unsend() {
    attempts--;
  }

  /** Notes that a connection carries the request. */
  final void markSent() {
    sent = true;
  }

  /** The credential of the attempt, where it was chosen for it. */
  final @Nullable String authorization() {
    return authorization;
  }

  final void authorization(@Nullable String header) {
    authorization = header;
  }

  final boolean wasSent() {
    return sent;
  }

  /** Notes that a redirect led the attempt to where its idempotency key does not go. */
  final void markKeyLeftAtHome() {
    keyLeftAtHome = true;
  }

  final boolean isKeyLeftAtHome() {
    return keyLeftAtHome;
  }

  /** What the deadline leaves, if there is one; not positive once it is past. */
  final Optional<Duration> timeLeft() {
    return deadline == NEVER ? Optional.empty() : Optional.of(Duration.ofNanos(nanosLeft()));
  }

  /** The time that the attempt about to be made may take, in nanoseconds; 0 for no limit. */
  final long attemptLimit(long standing) {
    @Nullable Duration timeout = options.timeout();
    long limit = timeout == null ? standing : nanos(timeout);
    if (deadline == NEVER) {
      return limit;
    }
    long left = Math.max(1, nanosLeft());
    return limit == 0 ? left : Math.min(limit, left);
  }

  private long nanosLeft() {
    return deadline - (time.nanos() - start);
  }
}
