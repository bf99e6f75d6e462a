package dev.usher.watch;

import dev.usher.AttemptEnd;
import dev.usher.CallEnd;
import dev.usher.CallListener;
import dev.usher.CallOutcome;
import dev.usher.EndpointInfo;
import dev.usher.RateLimit;
import dev.usher.RetryRefusal;
import dev.usher.WaitReason;
import dev.usher.header.RateLimitHeaders;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A call that listeners hear of. Its lock is what keeps the events of the call in order, and the
 * end the last: cancelling comes from another thread than the answer.
 */
final class Watched implements Watch {

  private final Listeners listeners;
  private final EndpointInfo endpoint;
  private final CallListener[] told;
  private final long start;
  private boolean attemptOpen;
  private int attempt;
  private long attemptStart;
  private int status;
  private @Nullable RateLimit attemptLimit;
  private @Nullable RateLimit limit;
  private boolean over;

  Watched(Listeners listeners, EndpointInfo endpoint) {
    this.listeners = listeners;
    this.endpoint = endpoint;
    this.start = listeners.nanos();
    this.told = listeners.begun(endpoint);
  }

  @Override
  public boolean isOn() {
    return true;
  }

  @Override
  public synchronized void attemptBegan(int number) {
    if (over) {
      return;
    }
    attempt = number;
    attemptOpen = true;
    attemptStart = listeners.nanos();
    attemptLimit = null;
    status = 0;
    tell(listener -> listener.attemptBegan(endpoint, number));
  }

  @Override
  public synchronized void answered(Response response) {
    status = response.code();
    attemptLimit = RateLimitHeaders.of(response.headers()).orElse(null);
    limit = attemptLimit == null ? limit : attemptLimit;
  }

  @Override
  public synchronized void attemptEnded(CallOutcome outcome, @Nullable Throwable failure) {
    if (over || !attemptOpen) {
      return;
    }
    attemptOpen = false;
    Duration duration = since(attemptStart);
    AttemptEnd end =
        new AttemptEnd(attempt, outcome, status, name(failure), duration, attemptLimit);
    tell(listener -> listener.attemptEnded(endpoint, end));
  }

  @Override
  public synchronized void waiting(WaitReason reason, Duration duration) {
    if (!over) {
      tell(listener -> listener.waiting(endpoint, reason, duration));
    }
  }

  @Override
  public synchronized void retryRefused(RetryRefusal refusal) {
    if (!over) {
      tell(listener -> listener.retryRefused(endpoint, refusal));
    }
  }

  @Override
  public synchronized void callEnded(
      CallOutcome outcome, @Nullable Throwable failure, int attempts) {
    if (over) {
      return;
    }
    attemptEnded(outcome, failure);
    over = true;
    CallEnd end = new CallEnd(outcome, status, name(failure), attempts, since(start), limit);
    tell(listener -> listener.callEnded(endpoint, end));
  }

  private void tell(Consumer<CallListener> event) {
    for (int i = 0; i < told.length; i++) {
      listeners.tell(i, told[i], event);
    }
  }

  private Duration since(long nanos) {
    return Duration.ofNanos(listeners.nanos() - nanos);
  }

  private static @Nullable String name(@Nullable Throwable failure) {
    return failure == null ? null : failure.getClass().getSimpleName();
  }
}
