package dev.usher.json;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Reads the instants that Zendesk writes: {@code 2026-11-24T05:35:14Z}, at times with an offset. */
final class InstantText {

  private InstantText() {}

  static Instant parse(String text) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
  }
}
