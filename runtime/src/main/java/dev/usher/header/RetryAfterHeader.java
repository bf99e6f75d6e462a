package dev.usher.header;

import java.time.Duration;
import java.util.Optional;
import okhttp3.Headers;

/** {@code Retry-After}: how long Zendesk asks to wait. */
public final class RetryAfterHeader {

  private RetryAfterHeader() {}

  /** The wait; empty where the header is absent or says nothing that can be read. */
  public static Optional<Duration> of(Headers headers) {
    String value = headers.get("Retry-After");
    return value != null && value.matches("[0-9]{1,9}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
        : Optional.empty();
  }
}
