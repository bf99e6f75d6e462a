package dev.usher.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a limit is used, in ten windows of which the first and the last do not count. */
final class GoodputTest {

  private static final int WINDOWS = 10;

  private final Ask ask = new Ask();

  @ParameterizedTest
  @CsvSource({"200, 0.3", "700, 31.7", "2500, 59.9"})
  void sixteenCallersAloneUseAllOfIt(int limit, double phase) {
    WindowServer server = new WindowServer(ask.time, limit, 60, phase, true);
    Crowd crowd = new Crowd(ask, server, Ask.claim(Ask.SUPPORT), limit * 2 * WINDOWS, 200, 42);
    crowd.begin(16);
    ask.time.pass(Duration.ofMinutes(WINDOWS));

    assertThat(server.refused()).isZero();
    assertThat(least(server.accepted())).isGreaterThanOrEqualTo(limit * 99 / 100);
  }

  @ParameterizedTest
  @CsvSource({"200, 0.3", "700, 31.7", "2500, 59.9"})
  void withOthersUnseenTheyUseAllThatIsLeft(int limit, double phase) {
    WindowServer server = new WindowServer(ask.time, limit, 60, phase, true);
    LimiterProperties.others(ask.time, server, 120_000_000_000L / limit);
    Crowd crowd = new Crowd(ask, server, Ask.claim(Ask.SUPPORT), limit * 2 * WINDOWS, 200, 42);
    crowd.begin(16);
    ask.time.pass(Duration.ofMinutes(WINDOWS));

    int sum = server.accepted().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(server.refused()).isLessThanOrEqualTo(sum / 100);
    assertThat(least(server.taken())).isGreaterThanOrEqualTo(limit * 99 / 100);
  }

  /** The least of the windows between the first and the last. */
  private static int least(Map<Long, Integer> counts) {
    return counts.values().stream()
        .skip(1)
        .limit(counts.size() - 2L)
        .mapToInt(Integer::intValue)
        .min()
        .orElseThrow();
  }
}
