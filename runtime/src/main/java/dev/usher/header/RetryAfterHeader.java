package dev.usher.header;

import dev.usher.retry.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** {@code Retry-After}: how long Zendesk asks to wait. */
public final class RetryAfterHeader {

  private RetryAfterHeader() {}

  /** The wait; empty where the header is absent or says nothing that can be read. */
  public static Optional<Duration> of(Headers headers) {
    @Nullable String wait = headers.get("Retry-After");
    // Most answers have none; to read their date for nothing is a fifth of what an error costs.
    return wait == null ? Optional.empty() : RetryAfter.parse(wait, sent(headers));
  }

  /** A date is compared with the answer's own, so that it does not matter if our clock is wrong. */
  private static Instant sent(Headers headers) {
    @Nullable Instant sent = headers.getInstant("Date");
    return sent == null ? Instant.now() : sent;
  }
}
