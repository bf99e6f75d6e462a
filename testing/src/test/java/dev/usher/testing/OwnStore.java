package dev.usher.testing;

import dev.usher.TokenPair;
import dev.usher.TokenStore;
import java.util.Optional;

/** A token store as a user writes one: it does not lock. */
final class OwnStore implements TokenStore {

  private volatile TokenPair pair;
  private volatile Runnable onSave = () -> {};

  OwnStore(String refreshToken) {
    this.pair = TokenPair.of(refreshToken);
  }

  /** From now on, whoever saves does this first. */
  void onSave(Runnable task) {
    onSave = task;
  }

  TokenPair pair() {
    return pair;
  }

  @Override
  public Optional<TokenPair> load() {
    return Optional.of(pair);
  }

  @Override
  public void save(TokenPair pair) {
    onSave.run();
    this.pair = pair;
  }
}
