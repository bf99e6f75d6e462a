package dev.usher.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The account's clock, in the whole seconds that Zendesk writes. */
final class Timestamps {

  private final InstantSource clock;

  Timestamps(InstantSource clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** The second that it is, as in {@code 2026-11-24T05:31:22Z}. */
  String stamp() {
    return seconds(now()).toString();
  }

  /**
   * The second that it is, or the one after {@code previous} if that is later: a record never keeps
   * its stamp through an update, so that a stale stamp shows even when a test runs within a second.
   */
  String stampAfter(String previous) {
    Instant earliest = Instant.parse(previous).plusSeconds(1);
    Instant now = seconds(now());
    return (now.isBefore(earliest) ? earliest : now).toString();
  }

  private static Instant seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }
}
