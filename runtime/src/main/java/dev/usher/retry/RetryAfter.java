package dev.usher.retry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header (RFC 9110, 10.2.3): seconds, or a date. */
public final class RetryAfter {

  /** What longer waits are cut to. */
  public static final Duration LONGEST = Duration.ofDays(1);

  /** More digits than these are longer than {@link #LONGEST}, and might not fit a number. */
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /**
   * What the header asks to wait.
   *
   * @param value the header's value; null where it is absent
   * @param now the time that a date is compared with, best the answer's own {@code Date}; null
   *     where nobody knows it, and a date says nothing
   * @return from zero to {@link #LONGEST}, or empty where the value says nothing that can be read
   */
  public static Optional<Duration> parse(@Nullable String value, @Nullable Instant now) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    String text = value.strip();
    boolean negative = text.charAt(0) == '-';
    String digits = negative ? text.substring(1) : text;
    if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(negative ? Duration.ZERO : seconds(digits));
    }
    return now == null
        ? Optional.empty()
        : date(text).map(date -> clamp(Duration.between(now, date)));
  }

  private static Duration seconds(String digits) {
    String significant = digits.replaceFirst("^0+(?=.)", "");
    return significant.length() > MOST_DIGITS
        ? LONGEST
        : clamp(Duration.ofSeconds(Long.parseLong(significant)));
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException notADate) {
      // A header that cannot be read is treated as absent: backoff alone decides.
      return Optional.empty();
    }
  }

  private static Duration clamp(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
