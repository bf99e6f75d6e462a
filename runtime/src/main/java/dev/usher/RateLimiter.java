package dev.usher;

import dev.usher.header.RateLimitHeaders;
import dev.usher.header.RetryAfterHeader;
import dev.usher.limit.LocalLimiter;
import dev.usher.limit.NoLimiter;
import dev.usher.pipeline.SystemTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Holds requests back so that they keep within Zendesk's limits. Every attempt of a call asks for
 * leave before it is sent, and says afterwards how it was answered; answers tell the limits. A
 * {@link Zendesk} has one of its own, as {@link #local()}; another, as one that processes share, is
 * given with {@link Zendesk.Builder#rateLimiter}.
 *
 * <p>Implementations are thread-safe, serve any number of accounts, and never block. They fail
 * open: a call goes ahead where {@link #acquire} throws, or its future ends in an exception that is
 * not named there.
 */
@FunctionalInterface
public interface RateLimiter {

  /**
   * Asks for leave to send a request.
   *
   * @param claim who asks, and what the request draws on
   * @return done when it may be sent; at once where it may be at once. Cancelling it gives the
   *     place up: that happens when the call is cancelled, its thread interrupted, its deadline
   *     past, or its {@link Zendesk} closed. It ends in
   *     <ul>
   *       <li>a {@link java.util.concurrent.TimeoutException} where the wait is known to outlast
   *           {@link Claim#patience()}: the call fails with a {@link DeadlineExceededException}
   *       <li>a {@link java.util.concurrent.RejectedExecutionException} where too many wait
   *           already: the call fails with a {@link LimiterFullException}
   *     </ul>
   */
  CompletableFuture<Leave> acquire(Claim claim);

  /** One that lets everything pass, for whoever limits elsewhere. */
  static RateLimiter none() {
    return NoLimiter.INSTANCE;
  }

  /**
   * One that lives in this process, as each {@link Zendesk} has: for several of them to share, or
   * for a limiter of the user's own to fall back to. At most 20,000 calls wait in each {@linkplain
   * Claim#buckets() account-wide limit}.
   */
  static RateLimiter local() {
    return local(LocalLimiter.MOST_WAITING);
  }

  /**
   * The same as {@link #local()} with another bound.
   *
   * @param mostWaiting how many calls may wait in each account-wide limit
   * @throws IllegalArgumentException if it is negative
   */
  static RateLimiter local(int mostWaiting) {
    return new LocalLimiter(new SystemTime(), mostWaiting);
  }

  /** Leave to send one request. */
  interface Leave {

    /**
     * The request was answered. Called when the headers are there, before the body is read; a
     * second time where the request was sent again with a renewed token.
     */
    void answered(Answer answer);

    /**
     * The attempt is over. Without {@link #answered} before, there was no answer, and whether the
     * request counted is not known. Called at least once, on any thread; later calls do nothing.
     */
    void ended();
  }

  /**
   * Who asks for leave.
   *
   * @param account the host and port of the account, as {@code acme.zendesk.com:443}
   * @param operation verb and path as declared, as {@code GET api/v2/tickets/{id}}
   * @param buckets what the request draws on; the first is the limit of the account, or of the
   *     product that has its own; those after it are limits of the endpoint
   * @param priority who is sent first
   * @param attempt which attempt of its call asks; the first is 1
   * @param patience how long the call can wait; null where it has no deadline
   */
  record Claim(
      String account,
      String operation,
      List<Bucket> buckets,
      Priority priority,
      int attempt,
      @Nullable Duration patience) {

    /** Copies {@code buckets}; there is at least one. */
    public Claim {
      buckets = List.copyOf(buckets);
      if (buckets.isEmpty()) {
        throw new IllegalArgumentException("every request draws on a limit of its account");
      }
    }
  }

  /**
   * A limit as it is known before answers tell.
   *
   * @param name its name within the account: {@code support}, {@code help_center}, ...; of an
   *     endpoint what its header is called after {@code zendesk-ratelimit-}, as {@code
   *     search-index}, with {@code /} and an id where each record has its own
   * @param limit how many requests a window takes; 0 where that is not known
   * @param window how long a window is
   */
  record Bucket(String name, int limit, Duration window) {

    /** Whether the number is known. */
    public boolean isKnown() {
      return limit > 0;
    }
  }

  /**
   * What an answer says about limits.
   *
   * @param status the HTTP status; 429 where a limit was hit, with what is left of the account's
   *     untouched where it was another limit
   * @param headers all headers of the answer
   */
  record Answer(int status, Headers headers) {

    /** Whether it is a 429. */
    public boolean isRefusal() {
      return status == 429;
    }

    /** What is left of the first of the {@linkplain Claim#buckets() buckets}. */
    public Optional<RateLimit> account() {
      return RateLimitHeaders.account(headers);
    }

    /** What is left of limits of the endpoint, by their names, as {@code search-index}. */
    public Map<String, RateLimit> named() {
      return RateLimitHeaders.named(headers);
    }

    /**
     * How long Zendesk asks to wait; zero is possible. A date says nothing where the answer has
     * none of its own to compare it with.
     */
    public Optional<Duration> retryAfter() {
      return RetryAfterHeader.of(headers, () -> null);
    }
  }
}
