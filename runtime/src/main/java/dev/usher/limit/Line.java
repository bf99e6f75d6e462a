package dev.usher.limit;

import dev.usher.RateLimiter.Answer;
import dev.usher.RateLimiter.Bucket;
import dev.usher.RateLimiter.Claim;
import dev.usher.RateLimiter.Leave;
import dev.usher.pipeline.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All requests that count against one account-wide limit: who waits, and who is in flight.
 * Thread-safe; futures are completed outside the lock, so that no code of others runs within it.
 */
final class Line {

  private static final Logger LOG = LoggerFactory.getLogger(Line.class);
  private static final long NEVER = Long.MAX_VALUE;

  private final String label;
  private final Time time;
  private final int mostWaiting;
  private final long origin;

  private final Object lock = new Object();
  private final Limits limits;
  private final Queue queue = new Queue();
  private long alarmAt = NEVER;

  Line(String account, Bucket main, Time time, int mostWaiting) {
    this.label = account + " " + main.name();
    this.limits = new Limits(main);
    this.time = time;
    this.mostWaiting = mostWaiting;
    this.origin = time.nanos();
  }

  private long now() {
    return time.nanos() - origin;
  }

  CompletableFuture<Leave> acquire(Claim claim) {
    Place place;
    boolean isSent = false;
    @Nullable Exception refusal = null;
    synchronized (lock) {
      long now = now();
      place = limits.place(this, claim, now);
      if (queue.isEmpty() && limits.readyAt(place, now) <= now) {
        limits.send(place, now);
        isSent = true;
      } else {
        refusal = enqueued(place, now);
      }
    }
    if (isSent) {
      place.complete(place);
    } else if (refusal == null) {
      advance();
    } else {
      place.completeExceptionally(refusal);
    }
    return place;
  }

  /** Why {@code place} cannot wait; null where it does. */
  private @Nullable Exception enqueued(Place place, long now) {
    @Nullable Exception refusal = null;
    if (queue.size() >= mostWaiting) {
      refusal = new RejectedExecutionException(queue.size() + " wait for " + label);
    } else if (limits.isTooLate(place, now, queue.ahead(place.claim().priority()))) {
      refusal = new TimeoutException("the wait for " + label + " outlasts the deadline");
    }
    if (refusal == null) {
      queue.add(place);
    } else {
      limits.over(place);
    }
    return refusal;
  }

  /** {@code place} was given up; where it has got its turn, {@link #go} sees to it. */
  void left(Place place) {
    synchronized (lock) {
      if (place.state() == Place.State.WAITING) {
        queue.remove(place);
        limits.over(place);
      }
    }
  }

  void ended(Place place) {
    synchronized (lock) {
      if (!limits.settle(place)) {
        return;
      }
      limits.lost(place, now());
    }
    advance();
  }

  void answered(Place place, Answer answer) {
    Limits.Refused refused;
    List<Place> late = List.of();
    synchronized (lock) {
      long now = now();
      refused = limits.answered(place, answer, now);
      if (refused != Limits.Refused.NOTHING) {
        late = queue.removeIf(waiting -> limits.isTooLate(waiting, now, 0));
        late.forEach(limits::over);
      }
    }
    if (refused != Limits.Refused.NOTHING) {
      log(refused, place);
    }
    late.forEach(Line::fail);
    advance();
  }

  private void log(Limits.Refused refused, Place place) {
    switch (refused) {
      case ACCOUNT -> LOG.info("{}: the limit is used up, Zendesk answers 429; calls wait", label);
      case ENDPOINT -> LOG.debug("{}: a limit of {} is used up", label, place.claim().operation());
      default -> LOG.debug("{}: another 429", label);
    }
  }

  private static void fail(Place late) {
    late.completeExceptionally(new TimeoutException("a 429 asks to wait beyond the deadline"));
  }

  /** Lets those go whose turn it is, and sees to it that this happens again when more may. */
  private void advance() {
    List<Place> next;
    long delay = NEVER;
    synchronized (lock) {
      if (queue.isEmpty()) {
        return;
      }
      long now = now();
      Turns turns = new Turns(now);
      next = turns.all();
      if (turns.soonest < alarmAt) {
        alarmAt = turns.soonest;
        delay = alarmAt - now;
      }
    }
    next.forEach(this::go);
    if (delay != NEVER) {
      time.after(Duration.ofNanos(delay), this::wake, () -> {});
    }
  }

  private void wake() {
    synchronized (lock) {
      alarmAt = NEVER;
    }
    advance();
  }

  private void go(Place place) {
    if (place.complete(place)) {
      return;
    }
    synchronized (lock) {
      limits.settle(place);
    }
    advance();
  }

  /** Who may go now, and when the first of those may who cannot. */
  private final class Turns {
    private final long now;
    private long soonest = NEVER;

    Turns(long now) {
      this.now = now;
    }

    List<Place> all() {
      List<Place> all = new ArrayList<>();
      for (Optional<Place> next = next(); next.isPresent(); next = next()) {
        limits.send(next.get(), now);
        all.add(next.get());
      }
      return all;
    }

    private Optional<Place> next() {
      soonest = NEVER;
      if (queue.isEmpty()) {
        return Optional.empty();
      }
      long open = limits.readyAt(now);
      if (open > now) {
        soonest = open;
        return Optional.empty();
      }
      return queue.next(this::isReady);
    }

    private boolean isReady(Place place) {
      long at = limits.readyAt(place, now);
      soonest = at > now ? Math.min(soonest, at) : soonest;
      return at <= now;
    }
  }
}
