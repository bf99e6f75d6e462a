package dev.usher.limit;

import dev.usher.RateLimiter.Answer;
import dev.usher.RateLimiter.Claim;
import dev.usher.RateLimiter.Leave;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Callers that call again as soon as they are answered, until all calls are made. */
final class Crowd {

  private final HandTime time;
  private final LocalLimiter limiter;
  private final WindowServer server;
  private final Claim claim;
  private final Random random;
  private final int slowestMillis;
  private int left;
  private int answered;

  Crowd(Ask ask, WindowServer server, Claim claim, int calls, int slowestMillis, long seed) {
    this.time = ask.time;
    this.limiter = ask.limiter;
    this.server = server;
    this.claim = claim;
    this.left = calls;
    this.slowestMillis = slowestMillis;
    this.random = new Random(seed);
  }

  /** Lets {@code callers} begin. */
  void begin(int callers) {
    for (int i = 0; i < callers; i++) {
      next();
    }
  }

  /** How many calls were answered well. */
  int answered() {
    return answered;
  }

  private void next() {
    if (left > 0) {
      left--;
      call();
    }
  }

  private void call() {
    CompletableFuture<?> unused = limiter.acquire(claim).thenAccept(this::send);
  }

  private void send(Leave leave) {
    later(
        () -> {
          Answer answer = server.answer();
          later(() -> end(leave, answer));
        });
  }

  private void end(Leave leave, Answer answer) {
    leave.answered(answer);
    leave.ended();
    if (answer.isRefusal()) {
      call();
    } else {
      answered++;
      next();
    }
  }

  private void later(Runnable task) {
    Duration delay = Duration.ofNanos(1 + random.nextLong(slowestMillis * 500_000L));
    time.after(delay, task, () -> {});
  }
}
