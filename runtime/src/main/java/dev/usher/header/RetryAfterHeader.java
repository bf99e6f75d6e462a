package dev.usher.header;

import dev.usher.retry.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Headers;

/** {@code Retry-After}: how long Zendesk asks to wait. */
public final class RetryAfterHeader {

  private RetryAfterHeader() {}

  /** The wait; empty where the header is absent or says nothing that can be read. */
  public static Optional<Duration> of(Headers headers) {
    // A date is compared with the answer's own, so that it does not matter if our clock is wrong.
    Instant sent = headers.getInstant("Date");
    return RetryAfter.parse(headers.get("Retry-After"), sent == null ? Instant.now() : sent);
  }
}
