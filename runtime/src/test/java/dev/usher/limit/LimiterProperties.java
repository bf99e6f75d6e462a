package dev.usher.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.RateLimiter.Bucket;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds whatever the windows, their phase and rounding, the latencies and the callers. */
final class LimiterProperties {

  @Property(tries = 150)
  void aloneItNeverSendsMoreThanAWindowTakesAndNobodyWaitsForEver(
      @ForAll @IntRange(min = 64, max = 400) int limit,
      @ForAll @IntRange(min = 10, max = 90) int seconds,
      @ForAll @DoubleRange(min = 0, max = 90) double phase,
      @ForAll boolean roundsUp,
      @ForAll @IntRange(min = 1, max = 60) int callers,
      @ForAll @IntRange(min = 2, max = 900) int slowestMillis,
      @ForAll long seed) {
    Ask ask = new Ask();
    WindowServer server = new WindowServer(ask.time, limit, seconds, phase, roundsUp);
    int calls = limit * 3;
    Crowd crowd = new Crowd(ask, server, Ask.claim(Ask.SUPPORT), calls, slowestMillis, seed);

    crowd.begin(callers);
    ask.time.pass(Duration.ofSeconds(seconds * 6L + calls * (long) slowestMillis / 1_000));

    assertThat(crowd.answered()).isEqualTo(calls);
    assertThat(server.refused()).isZero();
    assertThat(server.taken().values()).allMatch(taken -> taken <= limit);
  }

  @Property(tries = 150)
  void withAPlanEvenASmallLimitIsKeptFromTheFirstRequestOn(
      @ForAll @IntRange(min = 1, max = 30) int limit,
      @ForAll @DoubleRange(min = 0, max = 60) double phase,
      @ForAll boolean roundsUp,
      @ForAll @IntRange(min = 1, max = 100) int callers,
      @ForAll @IntRange(min = 2, max = 3_000) int slowestMillis,
      @ForAll long seed) {
    Ask ask = new Ask();
    WindowServer server = new WindowServer(ask.time, limit, 60, phase, roundsUp);
    Bucket plan = new Bucket("support", limit, Duration.ofMinutes(1));
    int calls = Math.max(callers, limit * 3);
    Crowd crowd = new Crowd(ask, server, Ask.claim(plan), calls, slowestMillis, seed);

    crowd.begin(callers);
    ask.time.pass(
        Duration.ofSeconds((calls / limit + 4) * 64L + (long) calls * slowestMillis / 1_000));

    assertThat(crowd.answered()).isEqualTo(calls);
    assertThat(server.refused()).isZero();
  }

  @Property(tries = 100)
  void withOthersUnseenNobodyWaitsForEver(
      @ForAll @IntRange(min = 20, max = 400) int limit,
      @ForAll @DoubleRange(min = 0, max = 60) double phase,
      @ForAll @IntRange(min = 1, max = 90) int othersPercent,
      @ForAll @IntRange(min = 1, max = 40) int callers,
      @ForAll @IntRange(min = 2, max = 900) int slowestMillis,
      @ForAll long seed) {
    Ask ask = new Ask();
    WindowServer server = new WindowServer(ask.time, limit, 60, phase, true);
    others(ask.time, server, 6_000_000_000_000L / ((long) limit * othersPercent));
    int calls = limit;
    Crowd crowd = new Crowd(ask, server, Ask.claim(Ask.SUPPORT), calls, slowestMillis, seed);

    crowd.begin(callers);
    ask.time.pass(Duration.ofMinutes(14).plusMillis((long) calls * slowestMillis));

    assertThat(crowd.answered()).isEqualTo(calls);
  }

  /** Requests that the limiter does not see, one each {@code nanos}. */
  static void others(HandTime time, WindowServer server, long nanos) {
    time.after(
        Duration.ofNanos(nanos),
        () -> {
          server.other();
          others(time, server, nanos);
        },
        () -> {});
  }
}
