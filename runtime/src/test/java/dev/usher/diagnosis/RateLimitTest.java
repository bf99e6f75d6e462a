package dev.usher.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.Diagnosis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 429: which of Zendesk's many limits was hit. */
class RateLimitTest {

  private static Calls call(String method, String path) {
    String url = "https://acme.zendesk.com/api/v2/" + path;
    return method.equals("GET") ? Calls.get(url) : Calls.send(method, url, "{}");
  }

  @Test
  void aNamedLimitThatIsUsedUpIsTheCause() {
    Diagnosis diagnosis =
        call("GET", "tickets")
            .refused(
                429,
                "",
                "X-Rate-Limit",
                "700",
                "X-Rate-Limit-Remaining",
                "699",
                "Zendesk-RateLimit-tickets-index",
                "total=100; remaining=0; resets=41",
                "zendesk-rate-limit-tags-index",
                "total=100; remaining=7; resets=41",
                "Retry-After",
                "41");

    assertThat(diagnosis.likeliest().summary()).isEqualTo("the limit tickets-index is used up");
    assertThat(diagnosis.likeliest().evidence()).contains("of 100 none remain");
    assertThat(diagnosis.likeliest().mend()).startsWith("wait 41 s, as the answer asks");
    assertThat(diagnosis.toString()).doesNotContain("tags-index");
  }

  @Test
  void theAccountsOwnLimitIsSeenInItsHeaders() {
    assertThat(
            call("GET", "brands")
                .refused(429, "", "X-Rate-Limit", "700", "X-Rate-Limit-Remaining", "0")
                .likeliest()
                .summary())
        .isEqualTo("the account's calls of this minute are used up");
  }

  @Test
  void withCallsLeftTheLimitIsTheEndpoints() {
    Diagnosis diagnosis =
        call("GET", "brands")
            .refused(429, "", "X-Rate-Limit", "400", "X-Rate-Limit-Remaining", "400");

    assertThat(diagnosis.likeliest().summary())
        .isEqualTo("a limit of the endpoint is used up, not the account's");
    assertThat(diagnosis.toString()).doesNotContain("the account's calls of this minute");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT  | tickets/1                   | 30 changes of a ticket per user in 10 minutes",
        "PUT  | users/1.json                | 5 a minute for each user",
        "POST | users/create_or_update      | one a second in all",
        "GET  | search/export?query=x       | 100 a minute",
        "GET  | incremental/tickets/cursor?start_time=1 | 10 a minute for all exports together",
        "GET  | views/1/count               | 5 a minute for each view and agent",
        "GET  | tickets?page=501            | 50 a minute for pages beyond 500",
        "POST | audit_logs/export           | one a minute",
      })
  void anEndpointsOwnLimitIsKnown(String method, String path, String limit) {
    assertThat(call(method, path).refused(429, "").likeliest().summary()).contains(limit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Number of allowed API requests per minute exceeded | the account's calls of this minute",
        "Number of allowed requests per hour exceeded       | calls per hour are limited",
        "Rate limit for Audit log CSV Export exceeded.      | audit logs are exported once a minute",
      })
  void wordsNameTheLimit(String words, String cause) {
    assertThat(call("GET", "brands").refused(429, words).likeliest().summary()).startsWith(cause);
  }

  @ParameterizedTest
  @CsvSource({"0", "odd"})
  void withoutAUsableRetryAfterItIsToBackOff(String wait) {
    assertThat(call("GET", "brands").refused(429, "", "Retry-After", wait).likeliest().mend())
        .startsWith("wait, longer after each 429");
  }

  @Test
  void sellHasALimitOfItsOwn() {
    assertThat(Calls.get("https://api.getbase.com/v2/leads").refused(429, "").likeliest().summary())
        .isEqualTo("Sell takes 10 calls a second per token");
  }
}
