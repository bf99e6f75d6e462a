package dev.usher.oauth;

import dev.usher.CredentialsException;
import dev.usher.pipeline.AccessToken;
import dev.usher.pipeline.Authorizer;
import dev.usher.pipeline.NoTokenException;
import dev.usher.pipeline.TokenSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The access tokens of one account: one is renewed at a time, however many calls wait for it, on a
 * thread of its own that ends when it is idle. Calls that are cancelled do not cancel the renewal.
 */
public final class RenewingTokens implements Authorizer, TokenSource {

  private static final long IDLE_SECONDS = 5;

  private final Grant grant;
  private final TokenEndpoint endpoint;
  private final ThreadPoolExecutor executor;
  private volatile @Nullable AccessToken held;
  private @Nullable CompletableFuture<AccessToken> running;

  /** Tokens that are issued for a grant. */
  public RenewingTokens(Grant grant, TokenEndpoint endpoint) {
    this.grant = grant;
    this.endpoint = endpoint;
    this.executor =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            RenewingTokens::daemon);
    executor.allowCoreThreadTimeOut(true);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "usher-oauth");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public Optional<TokenSource> tokens() {
    return Optional.of(this);
  }

  @Override
  public Optional<AccessToken> current() {
    AccessToken token = held;
    return token != null && endpoint.millis() < token.renewAt()
        ? Optional.of(token)
        : Optional.empty();
  }

  @Override
  public CompletableFuture<AccessToken> renewed(@Nullable AccessToken rejected) {
    CompletableFuture<AccessToken> renewal;
    synchronized (this) {
      if (running != null) {
        return running;
      }
      Optional<AccessToken> current = current();
      if (current.isPresent() && !current.get().equals(rejected)) {
        return CompletableFuture.completedFuture(current.get());
      }
      renewal = new CompletableFuture<>();
      running = renewal;
    }
    executor.execute(() -> renew(renewal, rejected));
    return renewal;
  }

  private void renew(CompletableFuture<AccessToken> renewal, @Nullable AccessToken rejected) {
    try {
      AccessToken token = grant.obtain(rejected);
      held = token;
      end();
      renewal.complete(token);
    } catch (Throwable e) {
      end();
      renewal.completeExceptionally(e);
    }
  }

  private synchronized void end() {
    running = null;
  }

  /** For calls that are handed through, which wait on whatever thread OkHttp has them. */
  @Override
  public String authorization(String endpoint) {
    Optional<AccessToken> token = current();
    if (token.isPresent()) {
      return token.get().secretHeader();
    }
    try {
      return renewed(null).get().secretHeader();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CredentialsException(endpoint, "interrupted while waiting for a token", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw cause instanceof NoTokenException none
          ? new CredentialsException(endpoint, none.problem(), none.getCause())
          : new CredentialsException(endpoint, "the access token could not be renewed", cause);
    }
  }
}
