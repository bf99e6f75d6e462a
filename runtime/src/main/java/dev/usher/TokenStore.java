package dev.usher;

import dev.usher.oauth.FileTokenStore;
import dev.usher.oauth.MemoryTokenStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the tokens of a grant are kept. Zendesk's refresh tokens can be used once: whoever loses
 * the newest loses the grant, and a user has to authorize the application again. So a new pair is
 * saved before it is used.
 *
 * <p>An implementation of the user's own, in a database say, must be thread-safe, and its {@link
 * #save} must not return before the pair is safe. What it throws ends the call in a {@link
 * CredentialsException}; a pair that could not be saved is saved by the next call, while the
 * application runs.
 */
public interface TokenStore {

  /** The pair that was saved last; empty if there is none. */
  Optional<TokenPair> load();

  /** Keeps a pair, in place of the one before. */
  void save(TokenPair pair);

  /**
   * Does {@code work}, which loads, renews and saves, while nobody else does. Override it where
   * several processes share the store, with a lock that they share; this does nothing but the work.
   * The work may take as long as two requests for a token, a minute at most.
   */
  default <T> T exclusively(Supplier<T> work) {
    return work.get();
  }

  /**
   * A file, for one machine. It is replaced as a whole, so that a crash leaves the old pair or the
   * new one; its owner alone may read it; and processes that share it renew one at a time, by a
   * lock on a file beside it. Where a file system knows no POSIX permissions, as on Windows, a
   * warning asks for a folder that others cannot read. Failures are {@link
   * java.io.UncheckedIOException}s.
   *
   * @param path the file, in a folder that exists, that the application may write to, and others
   *     may not. It need not exist: it is then empty, until {@link #save}
   */
  static TokenStore file(Path path) {
    return FileTokenStore.at(path);
  }

  /**
   * Memory, for tests and for applications that keep nothing: after a restart the grant is lost.
   *
   * @param pair what it holds first
   */
  static TokenStore memory(TokenPair pair) {
    return new MemoryTokenStore(pair);
  }

  /**
   * Memory, as {@link #memory(TokenPair)}.
   *
   * @param refreshToken the refresh token that it holds first
   * @throws IllegalArgumentException if it is no token
   */
  static TokenStore memory(String refreshToken) {
    return memory(TokenPair.of(refreshToken));
  }
}
