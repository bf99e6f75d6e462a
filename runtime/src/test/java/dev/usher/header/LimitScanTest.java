package dev.usher.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.RateLimit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

/** The limiter's quick look at headers sees what {@link RateLimitHeaders} sees. */
final class LimitScanTest {

  private static Optional<RateLimit> scanned(Headers headers) {
    LimitScan scan = LimitScan.of(headers);
    Duration reset = scan.reset() < 0 ? null : Duration.ofSeconds(scan.reset());
    return scan.isTold()
        ? Optional.of(new RateLimit(scan.limit(), scan.remaining(), reset))
        : Optional.empty();
  }

  @Test
  void allSpellingsAreRead() {
    for (String spelling :
        List.of(
            "X-Rate-Limit/X-Rate-Limit-Remaining",
            "ratelimit-limit/ratelimit-remaining",
            "Rate-Limit/Rate-Limit-Remaining")) {
      String[] names = spelling.split("/", -1);
      Headers headers = Headers.of(names[0], "700", names[1], "699");
      assertThat(scanned(headers)).contains(new RateLimit(700, 699, null));
    }
  }

  @Property
  void itSeesWhatTheOtherSees(@ForAll("headers") List<Tuple2<String, String>> lines) {
    Headers.Builder headers = new Headers.Builder();
    lines.forEach(line -> headers.add(line.get1(), line.get2()));

    assertThat(scanned(headers.build())).isEqualTo(RateLimitHeaders.account(headers.build()));
    assertThat(LimitScan.of(headers.build()).hasNamed())
        .isEqualTo(
            lines.stream()
                .anyMatch(
                    line ->
                        line.get1().toLowerCase(java.util.Locale.ROOT).startsWith("zendesk-rate")));
  }

  @Provide
  Arbitrary<List<Tuple2<String, String>>> headers() {
    Arbitrary<String> names =
        Arbitraries.of(
            "X-Rate-Limit",
            "x-rate-limit",
            "X-Rate-Limit-Remaining",
            "ratelimit-limit",
            "RateLimit-Limit",
            "ratelimit-remaining",
            "ratelimit-reset",
            "rate-limit",
            "rate-limit-remaining",
            "Rate-Limit-Reset",
            "zendesk-ratelimit-search-index",
            "Zendesk-Rate-Limit-x",
            "Retry-After",
            "Date",
            "X-Request-Id");
    Arbitrary<String> values =
        Arbitraries.of(
            "0", "7", " 700", "2500", "1234567890", "", "-1", "7a", "total=1; remaining=0");
    return names.flatMap(name -> values.map(value -> Tuple.of(name, value))).list().ofMaxSize(8);
  }
}
