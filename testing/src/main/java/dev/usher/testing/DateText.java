package dev.usher.testing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * ISO 8601 as requests write it: a time with its offset, or a day, which begins at midnight UTC.
 */
final class DateText {

  private DateText() {}

  /** The instant; empty where the text is none. */
  static Optional<Instant> parse(String text) {
    try {
      return Optional.of(
          text.contains("T")
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
