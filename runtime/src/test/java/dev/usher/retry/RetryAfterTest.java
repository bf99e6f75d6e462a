package dev.usher.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @Property
  void secondsWithinADayAreTakenAsTheyAre(@ForAll @IntRange(max = 86_400) int seconds) {
    assertThat(RetryAfter.parse("" + seconds, NOW)).contains(Duration.ofSeconds(seconds));
  }

  @Property
  void whateverTheTextTheWaitIsWithinBounds(@ForAll String text) {
    RetryAfter.parse(text, NOW)
        .ifPresent(wait -> assertThat(wait).isBetween(Duration.ZERO, RetryAfter.LONGEST));
  }

  @Property
  void longerSecondsAreADay(@ForAll @LongRange(min = 86_400) long seconds) {
    assertThat(RetryAfter.parse("" + seconds, NOW)).contains(RetryAfter.LONGEST);
    assertThat(RetryAfter.parse(seconds + "00000000000000", NOW)).contains(RetryAfter.LONGEST);
  }

  @Property
  void aDateIsTheTimeUntilThen(@ForAll @IntRange(min = -100_000, max = 86_400) int seconds) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            NOW.plusSeconds(seconds).atOffset(ZoneOffset.UTC));

    assertThat(RetryAfter.parse(date, NOW)).contains(Duration.ofSeconds(Math.max(0, seconds)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "  ", "soon", "1.5", "1e3", "-", "٣", "Thu, 99 Jan 2026 00:00:00 GMT"})
  void whatCannotBeReadIsAbsent(String value) {
    assertThat(RetryAfter.parse(value, NOW)).isEmpty();
  }

  @Test
  void aNegativeWaitIsNone() {
    assertThat(RetryAfter.parse("-5", NOW)).contains(Duration.ZERO);
  }

  @Test
  void leadingZerosAndBlanksDoNotMatter() {
    assertThat(RetryAfter.parse(" 000000000000007 ", NOW)).contains(Duration.ofSeconds(7));
  }
}
