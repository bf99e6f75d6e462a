package dev.usher;

import java.time.Duration;

/**
 * Is told what becomes of calls: for metrics, traces and logs. Given to {@link
 * Zendesk.Builder#listener}. Every method does nothing unless it is overridden.
 *
 * <p>One object may hear of all calls, or each call have its own, which can then keep what it heard
 * before:
 *
 * <pre>{@code
 * CallListener slowCalls = new CallListener() {
 *   @Override
 *   public void callEnded(EndpointInfo endpoint, CallEnd end) {
 *     if (end.duration().toSeconds() > 5) {
 *       log.warn("{} took {}", endpoint.name(), end.duration());
 *     }
 *   }
 * };
 * }</pre>
 *
 * <p>The same is told of every kind of call: blocking or asynchronous, with a plain value, an
 * {@code Optional}, an {@link ApiResponse}, a {@link Result} or a stream. Not told of are calls
 * that are handed through ({@code retrofit2.Call}), and arguments that make no request. Nothing
 * secret is told: no header, no body, no argument, no query.
 *
 * <p>The events of one call come one after another, and none after {@link #callEnded}; from
 * whichever thread is at work on the call, which must not be kept long. Those of different calls
 * come at the same time. What a listener throws is logged once, and harms no call.
 */
public interface CallListener {

  /**
   * A call begins, on the thread that makes it.
   *
   * @return who hears of the rest of this call; this object unless overridden
   */
  default CallListener callBegan(EndpointInfo endpoint) {
    return this;
  }

  /**
   * A request goes out. Each is followed by {@link #attemptEnded}.
   *
   * @param attempt which it is; the first is 1. A number is left out where there was no access
   *     token to send it with
   */
  default void attemptBegan(EndpointInfo endpoint, int attempt) {}

  /** An attempt was answered and the answer read, or it failed, or the call ended meanwhile. */
  default void attemptEnded(EndpointInfo endpoint, AttemptEnd end) {}

  /**
   * The call waits before its next request.
   *
   * @param reason what it waits for
   * @param duration how long it is going to, unless it is cancelled; for {@link WaitReason#LIMIT},
   *     which nobody knows beforehand, how long it waited: that is told when the wait is over
   */
  default void waiting(EndpointInfo endpoint, WaitReason reason, Duration duration) {}

  /** An attempt failed, and none follows it. Not told where the call was cancelled. */
  default void retryRefused(EndpointInfo endpoint, RetryRefusal refusal) {}

  /**
   * The call ended; its caller learns of it right after. The last event of each call. Of a stream,
   * its answer has begun: the caller reads on.
   */
  default void callEnded(EndpointInfo endpoint, CallEnd end) {}
}
