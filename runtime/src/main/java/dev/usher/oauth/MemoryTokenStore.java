package dev.usher.oauth;

import dev.usher.TokenPair;
import dev.usher.TokenStore;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A pair that ends with the process. */
public final class MemoryTokenStore implements TokenStore {

  private final ReentrantLock lock = new ReentrantLock();
  private volatile TokenPair pair;

  /** A store that holds {@code pair}. */
  public MemoryTokenStore(TokenPair pair) {
    this.pair = Objects.requireNonNull(pair, "pair");
  }

  @Override
  public Optional<TokenPair> load() {
    return Optional.of(pair);
  }

  @Override
  public void save(TokenPair pair) {
    this.pair = pair;
  }

  @Override
  public <T> T exclusively(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** Nothing secret. */
  @Override
  public String toString() {
    return "token store in memory";
  }
}
