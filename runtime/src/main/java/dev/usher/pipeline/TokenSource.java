package dev.usher.pipeline;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Gives access tokens, and renews them. Thread-safe. */
public interface TokenSource {

  /** The token to send, if there is one that need not be renewed. Never waits. */
  Optional<AccessToken> current();

  /**
   * A token to send: the current one, unless it was rejected or is due; else a new one. However
   * many ask meanwhile, one renewal serves them all.
   *
   * @param rejected the token that Zendesk took for invalid; null where none was
   * @return ends with a {@link NoTokenException}, or an {@link java.io.IOException} if asking again
   *     may help. Completed on a thread that must not be blocked
   */
  CompletableFuture<AccessToken> renewed(@Nullable AccessToken rejected);
}
