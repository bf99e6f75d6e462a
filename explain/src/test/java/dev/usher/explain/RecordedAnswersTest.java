package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.usher.diagnosis.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Answers that Zendesk really gave, where collections of them lie beside the repository. */
class RecordedAnswersTest {

  private static final JsonAdapter<Object> JSON = new Moshi.Builder().build().adapter(Object.class);

  @TestFactory
  Stream<DynamicTest> everyErrorIsExplained() throws IOException {
    return tests("errors", file -> checkError(object(JSON.fromJson(Files.readString(file)))));
  }

  @TestFactory
  Stream<DynamicTest> everyExchangeIsExplained() throws IOException {
    return tests(
        "exchanges",
        file -> {
          Map<?, ?> cassette = object(JSON.fromJson(Files.readString(file)));
          for (Object exchange : (List<?>) Objects.requireNonNull(cassette.get("exchanges"))) {
            checkExchange(object(object(exchange).get("response")));
          }
        });
  }

  private static void checkError(Map<?, ?> fixture) {
    Map<?, ?> expect = object(fixture.get("expect"));
    Run run = Run.of(saved(fixture));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("HTTP " + status(fixture) + "\n");
    if (status(fixture) == 200) {
      assertThat(run.out()).contains("It is no error, but:\n1. ");
      return;
    }
    assertThat(run.out()).contains("\nLikely causes\n1. ");
    assertRow(run, "code", expect.get("code"));
    assertRow(run, "message", expect.get("message"));
    assertRow(run, "request id", expect.get("requestId"));
    for (Object field : (List<?>) Objects.requireNonNull(expect.get("fieldErrors"))) {
      assertRow(run, "field", object(field).get("field"));
    }
    if (expect.get("retryAfterSeconds") instanceof Number seconds) {
      assertRow(run, "retry after", seconds.longValue() + " s");
    }
  }

  private static void checkExchange(Map<?, ?> response) {
    Run run = Run.of(saved(response));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("HTTP " + status(response) + "\n")
        .containsPattern("Nothing is wrong|It is no error, but:\n1. |Likely causes\n1. ")
        .contains("  request id   ");
  }

  private static void assertRow(Run run, String name, @Nullable Object value) {
    if (value != null) {
      assertThat(run.out())
          .contains("  %-13s%s".formatted(name, Quote.line(value.toString(), Page.LONGEST)));
    }
  }

  /** As curl prints what came by HTTP/2. */
  private static String saved(Map<?, ?> answer) {
    StringBuilder text = new StringBuilder("HTTP/2 " + status(answer) + " \r\n");
    object(answer.get("headers"))
        .forEach(
            (name, value) ->
                (value instanceof List<?> lines ? lines : List.of(value))
                    .forEach(line -> text.append(name).append(": ").append(line).append("\r\n")));
    return text.append("\r\n").append(answer.get("bodyText")).toString();
  }

  private static int status(Map<?, ?> answer) {
    return ((Number) Objects.requireNonNull(answer.get("status"))).intValue();
  }

  private static Map<?, ?> object(@Nullable Object json) {
    return (Map<?, ?>) Objects.requireNonNull(json);
  }

  private static Stream<DynamicTest> tests(String collection, Check check) throws IOException {
    Path folder = folder(collection);
    if (!Files.isDirectory(folder)) {
      String absent = "no answers at " + folder + "; -Dusher.shared=... points at some";
      return Stream.of(DynamicTest.dynamicTest(absent, () -> assumeTrue(false, absent)));
    }
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.accept(file)));
  }

  private static Path folder(String collection) {
    String shared = System.getProperty("usher.shared");
    return shared == null
        ? Path.of("..", "..", "shared", "zendesk", collection).toAbsolutePath().normalize()
        : Path.of(shared, "zendesk", collection);
  }

  private interface Check {
    void accept(Path file) throws IOException;
  }
}
