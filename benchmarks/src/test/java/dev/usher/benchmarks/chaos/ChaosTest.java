package dev.usher.benchmarks.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.benchmarks.chaos.Chaos.Counts;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The soak, short and without waits. */
class ChaosTest {

  @Test
  void eachCreateMakesOneTicketWhateverGoesWrong() {
    try (Chaos chaos = new Chaos(42, Duration.ZERO)) {
      Counts counts = chaos.create(16, 300);

      assertThat(counts.made()).isEqualTo(300);
      assertThat(counts.distinct()).isEqualTo(300);
      assertThat(counts.requests()).as("with what went wrong").isGreaterThan(330);
    }
  }

  @Test
  void eachIncrementCountsOnceWhateverGoesWrong() {
    try (Chaos chaos = new Chaos(42, Duration.ZERO)) {
      Counts counts = chaos.increment(8, 10);

      assertThat(counts.made()).isEqualTo(80);
      assertThat(counts.distinct()).isEqualTo(80);
      assertThat(counts.requests()).as("with reads and conflicts").isGreaterThan(160);
    }
  }
}
