package dev.usher.generator.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DurationTextTest {

  @Test
  void everyUnitIsRead() {
    assertThat(DurationText.parse("250ms")).hasValue(Duration.ofMillis(250));
    assertThat(DurationText.parse("30s")).hasValue(Duration.ofSeconds(30));
    assertThat(DurationText.parse("2m")).hasValue(Duration.ofMinutes(2));
    assertThat(DurationText.parse("24h")).hasValue(Duration.ofDays(1));
    assertThat(DurationText.parse("0ms")).hasValue(Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "250", "ms", "-1s", "1.5s", "2 m", "2M", "PT2M", "25h", "99999999999999h"})
  void whatIsNoDurationOfADayAtMostIsRefused(String text) {
    assertThat(DurationText.parse(text)).isEmpty();
  }
}
