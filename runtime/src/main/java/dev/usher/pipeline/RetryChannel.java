package dev.usher.pipeline;

import dev.usher.RetryRefusal;
import dev.usher.RetryRefusal.Reason;
import dev.usher.retry.Attempt;
import dev.usher.retry.Failure;
import dev.usher.retry.KeyLife;
import dev.usher.retry.Repeatability;
import dev.usher.retry.RetryBudget;
import dev.usher.retry.RetryDecision;
import dev.usher.retry.RetryRules;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends again what failed, where {@link RetryRules} say so. Nothing else in the stack retries. */
final class RetryChannel implements Channel {

  private static final Logger LOG = LoggerFactory.getLogger(RetryChannel.class);

  private final Channel next;
  private final RetryRules rules;
  private final RetryBudget budget;

  RetryChannel(Channel next, RetryRules rules, RetryBudget budget) {
    this.next = next;
    this.rules = rules;
    this.budget = budget;
  }

  @Override
  public void send(Exchange exchange, Request request, Reply reply) {
    new Attempts(exchange, request, reply).run();
  }

  /** The attempts of one call. */
  private final class Attempts implements Reply, Runnable {
    private final Exchange exchange;
    private final Request request;
    private final Reply reply;
    private long firstSent;

    Attempts(Exchange exchange, Request request, Reply reply) {
      this.exchange = exchange;
      this.request = request;
      this.reply = reply;
    }

    @Override
    public void run() {
      if (exchange.attempts() == 0 && hasKey()) {
        firstSent = exchange.time().nanos();
      }
      exchange.beginAttempt();
      next.send(exchange, request, this);
    }

    @Override
    public void accept(Outcome outcome) {
      exchange.endLeave();
      Optional<Failure> failure = outcome.failure();
      if (failure.isEmpty()) {
        if (outcome instanceof Outcome.Answered) {
          budget.succeeded();
        }
        reply.accept(outcome);
      } else if (exchange.isCancelled()) {
        reply.accept(outcome);
      } else {
        decide(outcome, failure.get());
      }
    }

    private void decide(Outcome outcome, Failure failure) {
      RetryDecision decision = rules.decide(attempt(), failure);
      if (decision instanceof RetryDecision.Retry retry) {
        if (RetryRules.mayBeDone(failure)) {
          exchange.markMayBeDone();
        }
        again(retry);
      } else if (decision instanceof RetryDecision.Stop stop) {
        giveUp(stop.refusal());
        reply.accept(outcome);
      }
    }

    private Attempt attempt() {
      boolean hasKey = hasKey();
      Repeatability without = Repeatability.of(request, false);
      return new Attempt(
          exchange.attempts(),
          hasKey ? Repeatability.of(request, true) : without,
          exchange.retryPolicy(),
          exchange.timeLeft(),
          hasKey && without != Repeatability.ALWAYS ? Optional.of(keyLeft()) : Optional.empty());
    }

    private boolean hasKey() {
      return IdempotencyChannel.hasKey(exchange, request);
    }

    private Duration keyLeft() {
      return KeyLife.left(Duration.ofNanos(exchange.time().nanos() - firstSent));
    }

    private void again(RetryDecision.Retry retry) {
      LOG.debug(
          "{}: the next attempt follows in {} ({})",
          exchange.endpoint(),
          retry.delay(),
          retry.reason());
      exchange.waits(retry.reason(), retry.delay());
      exchange.pause(retry.delay(), this);
    }

    private void giveUp(RetryRefusal refusal) {
      LOG.debug(
          "{}: not tried again after attempt {}: {}",
          exchange.endpoint(),
          exchange.attempts(),
          refusal);
      if (refusal.reason() == Reason.NO_BUDGET && budget.isNews()) {
        LOG.warn(
            "{}: so many calls to this account fail that they are not tried again until some"
                + " succeed. Not said again until many do.",
            exchange.endpoint());
      }
      exchange.refuse(refusal);
    }
  }
}
