package dev.usher.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.ApiError;
import dev.usher.Diagnosis;
import dev.usher.error.ErrorFixture;
import dev.usher.error.ErrorReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The likeliest cause of bodies that Zendesk really sends, by code, else by status. */
class DiagnosisFixturesTest {

  private static final Map<String, String> BY_CODE =
      Map.ofEntries(
          Map.entry("TooManyValues", "more records than Zendesk takes at once"),
          Map.entry("IdempotentRequestError", "idempotency key was used before"),
          Map.entry("InvalidPaginationDepth", "10,000 records"),
          Map.entry("StartTimeTooRecent", "caught up with the present"),
          Map.entry("InvalidValue", "caught up with the present"),
          Map.entry("invalid_grant", "authorization code or refresh token"),
          Map.entry("invalid_scope", "not allowed to the OAuth client"),
          Map.entry("invalid_token", "expired, was revoked"),
          Map.entry("invalid_user_agent", "User-Agent"),
          Map.entry("insufficient_scope", "lacks a scope"),
          Map.entry("invalid", "1,000 results"),
          Map.entry("InvalidEndpoint", "no such path"),
          Map.entry("RecordNotFound", "no such record"),
          Map.entry("UpdateConflict", "changed since it was read"),
          Map.entry("DatabaseConflict", "two writes"),
          Map.entry("TooManyJobs", "background jobs"),
          Map.entry("APIRateLimitExceeded", "10 calls a minute"),
          Map.entry("unavailable", "search is not available"));

  private static final Map<Integer, String> BY_STATUS =
      Map.ofEntries(
          Map.entry(200, "with status 200"),
          Map.entry(400, ""),
          Map.entry(401, "cred"),
          Map.entry(403, ""),
          Map.entry(404, "no "),
          Map.entry(409, ""),
          Map.entry(413, "larger"),
          Map.entry(415, "body of this kind"),
          Map.entry(422, ""),
          Map.entry(423, "maintenance"),
          Map.entry(429, "used up"),
          Map.entry(500, "not available for a moment"),
          Map.entry(502, "gateway"),
          Map.entry(503, "Zendesk"));

  @TestFactory
  Stream<DynamicTest> theLikeliestCauseFitsTheAnswer() throws IOException {
    return ErrorFixture.tests(DiagnosisFixturesTest::check);
  }

  private static void check(ErrorFixture fixture) {
    ApiError error = ErrorReader.of(fixture.status(), fixture.headers(), fixture.body());
    Diagnosis diagnosis = Diagnostician.diagnose(error, null);

    String expected =
        Optional.ofNullable(BY_CODE.get(String.valueOf(error.code())))
            .orElseGet(() -> BY_STATUS.get(error.status()));
    assertThat(diagnosis.likeliest().summary()).contains(String.valueOf(expected));
    assertThat(diagnosis.likeliest().mend()).isNotBlank();
    if (error.status() != 200) {
      assertThat(diagnosis.toString()).doesNotContain("refuses the call with status");
    }
  }
}
