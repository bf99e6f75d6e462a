package dev.usher.limit;

import dev.usher.RateLimiter.Answer;
import dev.usher.RateLimiter.Claim;
import dev.usher.RateLimiter.Leave;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The place of one request: first in the queue, where it has to wait, then among those in flight.
 * One object is both what is waited for and the leave, so that a request costs no more than that.
 */
final class Place extends CompletableFuture<Leave> implements Leave {

  /** How far a request is. */
  enum State {
    WAITING,
    SENT,
    OVER
  }

  private final Line line;
  private final Claim claim;
  private final Operation operation;
  private final long latest;

  // The rest belongs to the line, and is guarded by it.
  private List<Quota> quotas;
  private State state = State.WAITING;
  private long sentAt;

  Place(Line line, Claim claim, Operation operation, List<Quota> quotas, long latest) {
    this.line = line;
    this.claim = claim;
    this.operation = operation;
    this.quotas = quotas;
    this.latest = latest;
  }

  Claim claim() {
    return claim;
  }

  Operation operation() {
    return operation;
  }

  /** When it is too late to go; {@link Long#MAX_VALUE} where it never is. */
  long latest() {
    return latest;
  }

  /** The limits of its endpoint that it draws on. */
  List<Quota> quotas() {
    return quotas;
  }

  State state() {
    return state;
  }

  long sentAt() {
    return sentAt;
  }

  void sent(long now, List<Quota> drawnOn) {
    state = State.SENT;
    sentAt = now;
    quotas = drawnOn;
  }

  void over() {
    state = State.OVER;
  }

  @Override
  public void answered(Answer answer) {
    line.answered(this, answer);
  }

  @Override
  public void ended() {
    line.ended(this);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (cancelled) {
      line.left(this);
    }
    return cancelled;
  }
}
