package dev.usher.pipeline;

import dev.usher.DeadlineExceededException;
import dev.usher.LimiterFullException;
import dev.usher.RateLimiter;
import dev.usher.RateLimiter.Claim;
import dev.usher.RateLimiter.Leave;
import dev.usher.TransportException;
import dev.usher.WaitReason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the account's {@link RateLimiter} for leave before each attempt. Requests to other hosts do
 * not concern it. Where the limiter itself fails, requests go ahead.
 */
final class LimiterChannel implements Channel {

  private static final Logger LOG = LoggerFactory.getLogger(LimiterChannel.class);

  private final Channel next;
  private final Gate gate;

  private LimiterChannel(Channel next, Gate gate) {
    this.next = next;
    this.gate = gate;
  }

  /** Before {@code next}, unless nothing is limited. */
  static Channel create(Channel next, Gate gate) {
    return gate.limiter() == RateLimiter.none() ? next : new LimiterChannel(next, gate);
  }

  @Override
  public void send(Exchange exchange, Request request, Reply reply) {
    CompletableFuture<Leave> place = place(exchange, request);
    if (place == null) {
      next.send(exchange, request, reply);
    } else if (place.isDone() && !place.isCompletedExceptionally()) {
      exchange.leave(place.join());
      next.send(exchange, request, reply);
    } else {
      new Attempt(exchange, request, reply, place).begin();
    }
  }

  /** Null where nothing limits the request. */
  private @Nullable CompletableFuture<Leave> place(Exchange exchange, Request request) {
    Route route = exchange.route();
    if (!route.home().holds(request.url())) {
      return null;
    }
    @Nullable Duration patience = exchange.timeLeft().orElse(null);
    Claim claim =
        route.claims().of(request, exchange.options().priority(), exchange.attempts(), patience);
    try {
      return gate.limiter().acquire(claim);
    } catch (RuntimeException e) {
      gate.failed(e);
      return null;
    }
  }

  /** An attempt that has to wait, or that must not go. */
  private final class Attempt implements Time.Wait {
    private final Exchange exchange;
    private final Request request;
    private final Reply reply;
    private final CompletableFuture<Leave> place;
    private final long since;

    Attempt(Exchange exchange, Request request, Reply reply, CompletableFuture<Leave> place) {
      this.exchange = exchange;
      this.request = request;
      this.reply = reply;
      this.place = place;
      this.since = exchange.time().nanos();
    }

    void begin() {
      if (place.isDone()) {
        goOn();
      } else {
        LOG.debug("{}: waits for a rate limit", exchange.endpoint());
        gate.add(this);
        exchange.awaitLeave(place, this::waited);
      }
    }

    @Override
    public void cancel() {
      place.cancel(false);
    }

    private void waited() {
      gate.remove(this);
      Duration wait = Duration.ofNanos(exchange.time().nanos() - since);
      LOG.debug("{}: waited {} ms for a rate limit", exchange.endpoint(), wait.toMillis());
      exchange.waits(WaitReason.LIMIT, wait);
      goOn();
    }

    private void goOn() {
      Leave leave;
      try {
        leave = place.join();
      } catch (CompletionException e) {
        refused(e.getCause() == null ? e : e.getCause());
        return;
      } catch (CancellationException e) {
        refused(e);
        return;
      }
      exchange.leave(leave);
      if (exchange.isCancelled()) {
        exchange.endLeave();
        givenUp();
      } else {
        next.send(exchange, request, reply);
      }
    }

    private void refused(Throwable failure) {
      if (failure instanceof RejectedExecutionException) {
        exchange.unsend();
        fail(new LimiterFullException(exchange.endpoint(), exchange.attempts(), failure));
      } else if (failure instanceof TimeoutException || failure instanceof CancellationException) {
        givenUp();
      } else {
        gate.failed(failure);
        next.send(exchange, request, reply);
      }
    }

    private void givenUp() {
      exchange.unsend();
      if (exchange.isCancelled()) {
        fail(broken(new InterruptedIOException("interrupted while waiting for a rate limit")));
      } else if (exchange.time().isClosed() || exchange.deadline().isEmpty()) {
        fail(broken(new IOException("the Zendesk was closed while the call waited for its limit")));
      } else {
        fail(
            new DeadlineExceededException(
                exchange.endpoint(), exchange.attempts(), exchange.deadline().get(), null));
      }
    }

    private TransportException broken(IOException cause) {
      return new TransportException(exchange.endpoint(), exchange.attempts(), cause);
    }

    private void fail(TransportException failure) {
      reply.accept(new Outcome.Failed(failure));
    }
  }
}
