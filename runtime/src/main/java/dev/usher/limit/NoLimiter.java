package dev.usher.limit;

import dev.usher.RateLimiter;
import java.util.concurrent.CompletableFuture;

/** Lets everything pass, and remembers nothing. */
public enum NoLimiter implements RateLimiter {
  /** The only one. */
  INSTANCE;

  @Override
  public CompletableFuture<Leave> acquire(Claim claim) {
    return CompletableFuture.completedFuture(Pass.ANY);
  }

  private enum Pass implements Leave {
    ANY;

    @Override
    public void answered(Answer answer) {}

    @Override
    public void ended() {}
  }
}
