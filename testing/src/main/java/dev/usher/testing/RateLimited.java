package dev.usher.testing;

/** Holds the account to its requests per minute, and tells every answer how many are left. */
final class RateLimited implements Handler {

  private final RateWindow window;
  private final Handler next;

  RateLimited(RateWindow window, Handler next) {
    this.window = window;
    this.next = next;
  }

  @Override
  public Answer handle(Request request) {
    Answer answer = window.take() ? next.handle(request) : exceeded();
    String limit = Integer.toString(window.limit());
    String remaining = Integer.toString(window.remaining());
    return answer
        .with("X-Rate-Limit", limit)
        .with("X-Rate-Limit-Remaining", remaining)
        .with("ratelimit-limit", limit)
        .with("ratelimit-remaining", remaining)
        .with("ratelimit-reset", Long.toString(window.secondsLeft()));
  }

  private Answer exceeded() {
    return Answer.text(429, "text/plain", "Number of allowed API requests per minute exceeded")
        .with("Retry-After", Long.toString(window.secondsLeft()));
  }
}
