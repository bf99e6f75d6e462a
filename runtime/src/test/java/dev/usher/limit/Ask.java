package dev.usher.limit;

import dev.usher.Priority;
import dev.usher.RateLimiter.Answer;
import dev.usher.RateLimiter.Bucket;
import dev.usher.RateLimiter.Claim;
import dev.usher.RateLimiter.Leave;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.Headers;

/** Claims and answers of an account, and a limiter on time that a test lets pass. */
final class Ask {

  static final Bucket SUPPORT = new Bucket("support", 0, Duration.ofMinutes(1));

  final HandTime time = new HandTime();
  final LocalLimiter limiter;

  Ask(int mostWaiting) {
    limiter = new LocalLimiter(time, mostWaiting);
  }

  Ask() {
    this(LocalLimiter.MOST_WAITING);
  }

  static Claim claim(Bucket... buckets) {
    return claim(Priority.INTERACTIVE, buckets);
  }

  static Claim claim(Priority priority, Bucket... buckets) {
    return new Claim("acme.zendesk.com:443", "GET api/v2/x", List.of(buckets), priority, 1, null);
  }

  static Claim of(String operation) {
    return new Claim(
        "acme.zendesk.com:443", operation, List.of(SUPPORT), Priority.INTERACTIVE, 1, null);
  }

  static Claim again() {
    return new Claim(
        "acme.zendesk.com:443", "GET api/v2/x", List.of(SUPPORT), Priority.INTERACTIVE, 2, null);
  }

  static Claim within(Duration patience) {
    return new Claim(
        "acme.zendesk.com:443",
        "GET api/v2/x",
        List.of(SUPPORT),
        Priority.INTERACTIVE,
        1,
        patience);
  }

  /** A place of a plain call. */
  CompletableFuture<Leave> ask() {
    return limiter.acquire(claim(SUPPORT));
  }

  CompletableFuture<Leave> ask(Priority priority) {
    return limiter.acquire(claim(priority, SUPPORT));
  }

  /** A call that is sent at once and answered at once. */
  void call(Answer answer) {
    ask().join().answered(answer);
  }

  /** 200, saying what is left of the account's limit. */
  static Answer left(int limit, int remaining, int reset) {
    return answer(
        200,
        "ratelimit-limit",
        "" + limit,
        "ratelimit-remaining",
        "" + remaining,
        "ratelimit-reset",
        "" + reset);
  }

  static Answer answer(int status, String... headers) {
    return new Answer(status, Headers.of(headers));
  }
}
