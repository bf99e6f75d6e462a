package dev.usher.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.usher.ApiError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Errors that Zendesk was recorded to answer, where a collection of them lies beside the
 * repository. What they are to be read as is worked out by another reader of JSON: all are of the
 * shape of code and text, or empty.
 */
class RecordedErrorsTest {

  private static final JsonAdapter<Object> JSON = new Moshi.Builder().build().adapter(Object.class);

  private record Recorded(String name, int status, Headers headers, String body) {}

  @Test
  void everyRecordedErrorIsUnderstood() throws IOException {
    List<Recorded> errors = recorded().filter(answer -> answer.status() >= 400).toList();

    assertThat(errors).hasSizeGreaterThan(20).allSatisfy(RecordedErrorsTest::assertUnderstood);
  }

  private static void assertUnderstood(Recorded answer) throws IOException {
    ApiError error = ErrorReader.of(answer.status(), answer.headers(), answer.body());
    Map<?, ?> body = answer.body().isEmpty() ? Map.of() : (Map<?, ?>) read(answer.body());

    assertThat(error.code()).as(answer.name()).isEqualTo(body.get("error"));
    assertThat(error.message()).as(answer.name()).isEqualTo(body.get("description"));
    assertThat(error.code() == null).as(answer.name()).isEqualTo(answer.body().isEmpty());
    assertThat(error.fieldErrors()).isEmpty();
    assertThat(error.requestId()).isEqualTo(answer.headers().values("x-request-id").get(0));
    assertThat(error.body()).isEqualTo(answer.body());
    assertThat(error.warnings()).isEqualTo(answer.headers().values("x-zendesk-api-warn"));
  }

  @Test
  void everyFailedItemOfARecordedJobIsUnderstood() throws IOException {
    List<Map<?, ?>> items =
        recorded()
            .filter(answer -> answer.status() == 200 && answer.body().contains("\"job_status\""))
            .flatMap(answer -> failedItems(answer.body()))
            .toList();

    assertThat(items)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            item -> {
              ApiError error = ErrorReader.of(200, Headers.of(), JSON.toJson(item));
              assertThat(error.code()).isEqualTo(item.get("error"));
              assertThat(error.message()).isEqualTo(item.get("details"));
            });
  }

  private static Stream<Map<?, ?>> failedItems(String body) {
    Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) read(body)).get("job_status");
    return job != null && job.get("results") instanceof List<?> results
        ? results.stream()
            .<Map<?, ?>>map(item -> (Map<?, ?>) item)
            .filter(RecordedErrorsTest::failed)
        : Stream.of();
  }

  private static boolean failed(Map<?, ?> item) {
    return item.containsKey("error");
  }

  private static Stream<Recorded> recorded() throws IOException {
    Path folder = ErrorFixture.folder().resolveSibling("exchanges");
    assumeTrue(
        Files.isDirectory(folder),
        "no recorded exchanges at " + folder + "; -Dusher.shared=... points at some");
    List<Recorded> answers = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".json")).toList()) {
        for (Object exchange : list(read(Files.readString(file)), "exchanges")) {
          answers.add(
              answer(file.getFileName().toString(), (Map<?, ?>) member(exchange, "response")));
        }
      }
    }
    return answers.stream();
  }

  private static Recorded answer(String name, Map<?, ?> response) {
    Headers.Builder headers = new Headers.Builder();
    ((Map<?, ?>) member(response, "headers"))
        .forEach(
            (header, lines) ->
                ((List<?>) lines)
                    .forEach(line -> headers.addUnsafeNonAscii((String) header, (String) line)));
    return new Recorded(
        name,
        ((Number) member(response, "status")).intValue(),
        headers.build(),
        (String) member(response, "bodyText"));
  }

  private static List<?> list(@Nullable Object object, String name) {
    return (List<?>) member(object, name);
  }

  private static Object member(@Nullable Object object, String name) {
    return ErrorFixture.member(Object.class, ErrorFixture.member(Map.class, object).get(name));
  }

  private static Object read(String json) {
    try {
      return ErrorFixture.member(Object.class, JSON.fromJson(json));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
