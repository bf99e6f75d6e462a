package dev.usher.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class HeadersTest {

  @Test
  void zendesksOwnRequestIdComesFirst() {
    assertThat(id("X-Request-Id", "ray", "x-zendesk-request-id", "hex")).hasValue("hex");
    assertThat(id("X-Zendesk-Request-Id", " ", "X-Request-ID", "ray")).hasValue("ray");
  }

  @Test
  void ofSeveralRequestIdsTheFirstCounts() {
    assertThat(id("x-request-id", "a-SEA", "x-request-id", "b-SEA")).hasValue("a-SEA");
    assertThat(id("x-request-id", "a-IAD, a-IAD")).hasValue("a-IAD");
    assertThat(id("x-request-id", ", a-IAD")).hasValue("a-IAD");
    assertThat(id("x-request-id", ",")).isEmpty();
    assertThat(id("Date", "today")).isEmpty();
  }

  @Test
  void everySpellingOfTheLimitIsRead() {
    assertThat(limit("X-Rate-Limit", "700", "X-Rate-Limit-Remaining", "699"))
        .hasValue(new RateLimit(700, 699, null));
    assertThat(
            limit(
                "x-rate-limit", "700",
                "x-rate-limit-remaining", "699",
                "ratelimit-reset", "41"))
        .hasValue(new RateLimit(700, 699, Duration.ofSeconds(41)));
    assertThat(limit("ratelimit-limit", "100", "ratelimit-remaining", "9", "ratelimit-reset", "1"))
        .hasValue(new RateLimit(100, 9, Duration.ofSeconds(1)));
    assertThat(limit("rate-limit", "100", "rate-limit-remaining", "9", "rate-limit-reset", "1"))
        .hasValue(new RateLimit(100, 9, Duration.ofSeconds(1)));
    assertThat(limit("Zendesk-RateLimit-tickets-index", "total=100; remaining=99; resets=41"))
        .hasValue(new RateLimit(100, 99, Duration.ofSeconds(41)));
    assertThat(limit("zendesk-rate-limit-search-index", "total=2500; remaining=1"))
        .hasValue(new RateLimit(2500, 1, null));
  }

  @Test
  void ofSeveralEndpointLimitsTheTightestCounts() {
    assertThat(
            limit(
                "zendesk-ratelimit-a", "total=100; remaining=50; resets=1",
                "zendesk-ratelimit-b", "total=30; remaining=2; resets=60"))
        .hasValue(new RateLimit(30, 2, Duration.ofSeconds(60)));
  }

  @Test
  void aLimitThatCannotBeReadIsNone() {
    assertThat(limit("X-Rate-Limit", "700")).isEmpty();
    assertThat(limit("X-Rate-Limit", "many", "X-Rate-Limit-Remaining", "-1")).isEmpty();
    assertThat(limit("X-Rate-Limit", "99999999999", "X-Rate-Limit-Remaining", "1")).isEmpty();
    assertThat(limit("zendesk-ratelimit-a", "total; remaining=; =;;")).isEmpty();
  }

  @Test
  void aDateInRetryAfterIsComparedWithTheAnswersOwn() {
    Headers headers =
        headers(
            "Date", "Tue, 24 Nov 2026 10:00:00 GMT",
            "Retry-After", "Tue, 24 Nov 2026 10:00:07 GMT");

    assertThat(RetryAfterHeader.of(headers, () -> Instant.EPOCH)).hasValue(Duration.ofSeconds(7));
  }

  @Test
  void aDateInRetryAfterIsComparedWithTheClockWhereTheAnswerHasNone() {
    Headers headers = headers("Retry-After", "Tue, 24 Nov 2026 10:00:07 GMT");
    Instant now = Instant.parse("2026-11-24T10:00:05Z");

    assertThat(RetryAfterHeader.of(headers, () -> now)).hasValue(Duration.ofSeconds(2));
    assertThat(RetryAfterHeader.of(headers, () -> null)).isEmpty();
  }

  @Test
  void warningsComeAsReceived() {
    Headers headers = Headers.of("X-Zendesk-API-Warn", "{:unpermitted_keys=>[\"a\"]}");
    assertThat(WarningHeader.of(headers)).containsExactly("{:unpermitted_keys=>[\"a\"]}");
    assertThat(WarningHeader.of(Headers.of())).isEmpty();
  }

  private static Optional<String> id(String... namesAndValues) {
    return RequestIdHeader.of(headers(namesAndValues));
  }

  private static Optional<RateLimit> limit(String... namesAndValues) {
    return RateLimitHeaders.of(headers(namesAndValues));
  }

  private static Headers headers(String... namesAndValues) {
    Headers.Builder headers = new Headers.Builder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return headers.build();
  }
}
