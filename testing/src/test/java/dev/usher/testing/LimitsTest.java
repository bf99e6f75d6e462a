package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LimitsTest {

  private final MovableClock clock = new MovableClock();
  private final FakeZendesk fake = FakeZendesk.builder().clock(clock).requestsPerMinute(2).start();
  private final Client client = Client.of(fake, "read");

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void everyAnswerTellsWhatIsLeft() {
    Reply first = client.get("/api/v2/tickets");
    Reply second = client.get("/api/v2/tickets/7");

    assertThat(second.status()).isEqualTo(404);
    assertThat(first.headers().get("X-Rate-Limit")).isEqualTo("2");
    assertThat(first.headers().get("X-Rate-Limit-Remaining")).isEqualTo("1");
    assertThat(second.headers().get("X-Rate-Limit-Remaining")).isEqualTo("0");
    assertThat(second.headers().get("ratelimit-limit")).isEqualTo("2");
    assertThat(second.headers().get("ratelimit-remaining")).isEqualTo("0");
    assertThat(second.headers().get("ratelimit-reset")).isEqualTo("50");
  }

  @Test
  void aUsedUpMinuteIs429UntilTheNextBegins() {
    client.get("/api/v2/tickets");
    client.get("/api/v2/tickets");

    Reply third = client.get("/api/v2/tickets");
    assertThat(third.status()).isEqualTo(429);
    assertThat(third.body()).isEqualTo("Number of allowed API requests per minute exceeded");
    assertThat(third.headers().get("Content-Type")).isEqualTo("text/plain");
    assertThat(third.headers().get("Retry-After")).isEqualTo("50");

    clock.advance(Duration.ofSeconds(49));
    assertThat(client.get("/api/v2/tickets").status()).isEqualTo(429);
    clock.advance(Duration.ofSeconds(1));
    assertThat(client.get("/api/v2/tickets").status()).isEqualTo(200);
  }

  @Test
  void aLimitOfNothingIsRefused() {
    assertThatThrownBy(() -> FakeZendesk.builder().requestsPerMinute(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit must be at least 1 but is 0");
  }

  @Test
  void theRequestIdComesOnTwoLines() {
    List<String> ids = client.get("/api/v2/tickets").headers().values("X-Request-Id");

    assertThat(ids).hasSize(2).allMatch(ids.get(0)::equals);
    assertThat(client.get("/api/v2/tickets").headers().values("X-Request-Id"))
        .doesNotContain(ids.get(0));
  }

  @Test
  void aConditionalReadIsAnsweredWith304() {
    Reply full = client.get("/api/v2/tickets");

    Reply unchanged =
        client.with("If-None-Match", full.headers().get("ETag")).get("/api/v2/tickets");

    assertThat(full.headers().get("Content-Type")).isEqualTo("application/json; charset=utf-8");
    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(unchanged.body()).isEmpty();
  }
}
