package dev.usher.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
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
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ErrorFixturesTest {

  @TestFactory
  Stream<DynamicTest> everyBodyIsUnderstood() throws IOException {
    return ErrorFixture.tests(ErrorFixturesTest::check);
  }

  @TestFactory
  Stream<DynamicTest> noLabelMakesADifference() throws IOException {
    return ErrorFixture.tests(ErrorFixturesTest::checkLabels);
  }

  /** {@code Content-Type} lies both ways. */
  private static void checkLabels(ErrorFixture fixture) {
    List<ApiError> errors =
        Stream.of("application/json", "text/html", "text/plain; charset=utf-8", "image/png")
            .map(label -> labelled(fixture, label))
            .toList();

    assertThat(errors).allSatisfy(error -> assertThat(error).isEqualTo(errors.get(0)));
    assertThat(errors.get(0).code()).isEqualTo(fixture.expect().get("code"));
  }

  private static ApiError labelled(ErrorFixture fixture, String label) {
    ResponseBody body = ResponseBody.create(fixture.body(), MediaType.get(label));
    return ErrorReader.read(Answers.of(fixture.status(), Headers.of(), body));
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
    if (expect.get("itemErrors") instanceof List<?> items) {
      assertThat(items).allSatisfy(item -> checkItem((Map<?, ?>) item));
    }
    if (expect.get("missingScopes") instanceof List<?> scopes) {
      assertThat(new ForbiddenException(error, "TicketsApi.create", 1).missingScopes())
          .isEqualTo(scopes);
    }
  }

  /** An item of a job that failed is an error by itself. */
  private static void checkItem(Map<?, ?> item) {
    String body = new Moshi.Builder().build().adapter(Object.class).toJson(item);
    ApiError error = ErrorReader.of(200, Headers.of(), body);
    assertThat(error.code()).isEqualTo(item.get("error"));
    assertThat(error.message()).isEqualTo(item.get("details"));
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
