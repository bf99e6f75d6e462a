package dev.usher.header;

import dev.usher.retry.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** {@code Retry-After}: how long Zendesk asks to wait. */
public final class RetryAfterHeader {

  private RetryAfterHeader() {}

  /**
   * The wait; empty where the header is absent or says nothing that can be read. A date is compared
   * with the answer's own, so that it does not matter if our clock is wrong.
   *
   * @param now asked where the answer has no date; its null means that a date then says nothing
   */
  public static Optional<Duration> of(Headers headers, Supplier<@Nullable Instant> now) {
    @Nullable String wait = headers.get("Retry-After");
    // Most answers have none; to read their date for nothing is a fifth of what an error costs.
    if (wait == null) {
      return Optional.empty();
    }
    @Nullable Instant sent = headers.getInstant("Date");
    return RetryAfter.parse(wait, sent == null ? now.get() : sent);
  }
}
