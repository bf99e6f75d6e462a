package dev.usher.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.usher.ApiError;
import dev.usher.FieldError;
import dev.usher.ForbiddenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Bodies that Zendesk really sends, where a collection of them lies beside the repository. */
class ErrorFixturesTest {

  private static final JsonAdapter<Object> JSON = new Moshi.Builder().build().adapter(Object.class);

  @TestFactory
  Stream<DynamicTest> everyBodyIsUnderstood() throws IOException {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      String absent = "no error bodies at " + folder + "; -Dusher.shared=... points at some";
      return Stream.of(DynamicTest.dynamicTest(absent, () -> assumeTrue(false, absent)));
    }
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    Map<?, ?> fixture = member(Map.class, JSON.fromJson(Files.readString(file)));
    Map<?, ?> expect = member(Map.class, fixture.get("expect"));
    int status = member(Number.class, fixture.get("status")).intValue();
    String body = member(String.class, fixture.get("bodyText"));
    Headers headers = headers(member(Map.class, fixture.get("headers")));
    ApiError error = ErrorReader.read(Answers.of(status, headers, ResponseBody.create(body, null)));

    assertThat(error.status()).isEqualTo(status);
    assertThat(error.code()).isEqualTo(expect.get("code"));
    assertThat(error.message()).isEqualTo(expect.get("message"));
    assertThat(error.fieldErrors().stream().map(ErrorFixturesTest::field).toList())
        .isEqualTo(expectedFields(member(List.class, expect.get("fieldErrors"))));
    assertThat(error.requestId()).isEqualTo(expect.get("requestId"));
    assertThat(error.body()).isEqualTo(body);
    if (expect.get("retryAfterSeconds") instanceof Number seconds) {
      assertThat(error.retryAfter()).isEqualTo(Duration.ofSeconds(seconds.longValue()));
    }
    if (expect.get("missingScopes") instanceof List<?> scopes) {
      assertThat(new ForbiddenException(error, "TicketsApi.create", 1).missingScopes())
          .isEqualTo(scopes);
    }
  }

  private static <T> T member(Class<T> type, @Nullable Object value) {
    return type.cast(Objects.requireNonNull(value));
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

  private static Headers headers(Map<?, ?> written) {
    Headers.Builder headers = new Headers.Builder();
    written.forEach(
        (name, value) -> {
          List<?> lines = value instanceof List<?> several ? several : List.of(value);
          lines.forEach(line -> headers.addUnsafeNonAscii((String) name, (String) line));
        });
    return headers.build();
  }

  private static Path folder() {
    String shared = System.getProperty("usher.shared");
    return shared == null
        ? Path.of("..", "..", "shared", "zendesk", "errors").toAbsolutePath().normalize()
        : Path.of(shared, "zendesk", "errors");
  }
}
