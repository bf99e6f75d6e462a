package dev.usher.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.ApiError;
import dev.usher.Diagnosis;
import dev.usher.Mutations;
import dev.usher.error.ErrorReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EveryStatusTest {

  private static final int LONGEST_LINE = 1_200;

  private static final List<Calls> CALLS =
      List.of(
          Calls.get("https://acme.zendesk.com/api/v2/tickets/1"),
          Calls.send("POST", "https://acme.zendesk.com/api/v2/tickets", "{}").with(null),
          Calls.send("PUT", "https://acme.zendesk.com/api/v2/organizations/7.json", "{}")
              .with("Basic am86eA=="),
          Calls.get("http://127.0.0.1:80/").awayFromHome().redirectedTo("other.test"));

  private static void assertReadable(Diagnosis diagnosis) {
    assertThat(diagnosis.causes())
        .isNotEmpty()
        .allSatisfy(
            cause ->
                assertThat(List.of(cause.summary(), cause.evidence(), cause.mend()))
                    .allSatisfy(
                        text -> {
                          assertThat(text).isNotBlank().hasSizeLessThan(LONGEST_LINE);
                          assertThat(text.chars().noneMatch(Character::isISOControl)).isTrue();
                        }))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyStatusHasACauseAndAMend() {
    IntStream.rangeClosed(100, 999)
        .forEach(
            status -> {
              ApiError bare = ApiError.of(status, null, null);
              assertReadable(Diagnostician.diagnose(bare, null));
              CALLS.forEach(
                  call -> assertReadable(Diagnostician.diagnose(bare, call.facts(status))));
            });
  }

  @Property(tries = 2_000, seed = "20261124") // fixed, so that a build is never red by chance
  void whateverTheAnswerItIsDiagnosedInBoundedLines(
      @ForAll("bodies") byte[] body,
      @ForAll @IntRange(min = 300, max = 599) int status,
      @ForAll @IntRange(min = 0, max = 4) int number) {
    ApiError error = ErrorReader.of(status, Headers.of(), new String(body, StandardCharsets.UTF_8));
    @Nullable CallFacts call = number == CALLS.size() ? null : CALLS.get(number).facts(status);

    assertReadable(Diagnostician.diagnose(error, call));
  }

  @Provide
  Arbitrary<byte[]> bodies() {
    return Mutations.of(
        "{\"error\":\"RecordInvalid\",\"details\":{\"base\":[{\"description\":\"closed\"}]}}",
        "{\"error\":\"Forbidden\",\"description\":\"You are missing the following required scopes:"
            + " tickets:write, a b c d e f g h i j k l\"}",
        "{\"error\":{\"title\":\"Forbidden\",\"message\":\"brand\"}}",
        "{\"errors\":[{\"code\":\"TooManyJobs\",\"title\":\"Too many\"}]}",
        "<html><head><title>503 maintenance</title></head></html>",
        "Number of allowed API requests per minute exceeded");
  }

  @Test
  void wordsOfTheServerAreCutAndCannotForgeLines() {
    String hostile = "brand\r\n1. all is well\u202E\u2028\u001b[31m" + "x".repeat(99_999);
    for (int status : new int[] {400, 403, 404, 409, 422, 429, 500, 503}) {
      Diagnosis diagnosis = Diagnostician.diagnose(ApiError.of(status, hostile, hostile), null);

      assertReadable(diagnosis);
      assertThat(diagnosis.toString()).doesNotContain("\u2028", "\u202E");
    }
  }

  @Test
  void scopesThatTheServerNamesAreCountedAndCut() {
    String scopes = "x".repeat(500) + ",a".repeat(3_000).replace(",a", ", a1b") + ", c, d, e";
    ApiError error =
        ApiError.of(403, "Forbidden", "You are missing the following required scopes: " + scopes);

    assertReadable(Diagnostician.diagnose(error, null));
  }
}
