package dev.usher.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.ApiError;
import dev.usher.FieldError;
import dev.usher.ForbiddenException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ErrorFixturesTest {

  @TestFactory
  Stream<DynamicTest> everyBodyIsUnderstood() throws IOException {
    return ErrorFixture.tests(ErrorFixturesTest::check);
  }

  private static void check(ErrorFixture fixture) {
    Map<?, ?> expect = fixture.expect();
    ApiError error =
        ErrorReader.read(
            Answers.of(
                fixture.status(), fixture.headers(), ResponseBody.create(fixture.body(), null)));

    assertThat(error.status()).isEqualTo(fixture.status());
    assertThat(error.code()).isEqualTo(expect.get("code"));
    assertThat(error.message()).isEqualTo(expect.get("message"));
    assertThat(error.fieldErrors().stream().map(ErrorFixturesTest::field).toList())
        .isEqualTo(expectedFields(ErrorFixture.member(List.class, expect.get("fieldErrors"))));
    assertThat(error.requestId()).isEqualTo(expect.get("requestId"));
    assertThat(error.body()).isEqualTo(fixture.body());
    if (expect.get("retryAfterSeconds") instanceof Number seconds) {
      assertThat(error.retryAfter()).isEqualTo(Duration.ofSeconds(seconds.longValue()));
    }
    if (expect.get("missingScopes") instanceof List<?> scopes) {
      assertThat(new ForbiddenException(error, "TicketsApi.create", 1).missingScopes())
          .isEqualTo(scopes);
    }
  }

  private static List<@Nullable Object> field(FieldError error) {
    return row(error.field(), error.code(), error.message());
  }

  private static List<List<@Nullable Object>> expectedFields(List<?> fields) {
    return fields.stream()
        .map(field -> (Map<?, ?>) field)
        .map(field -> row(field.get("field"), field.get("type"), field.get("description")))
        .toList();
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return new ArrayList<>(Arrays.asList(values));
  }
}
