package dev.usher.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * A body that Zendesk really sends, where a collection of them lies beside the repository.
 *
 * @param status the status that it came with
 * @param headers the headers that it came with
 * @param body its text
 * @param expect what it is to be read as
 */
public record ErrorFixture(int status, Headers headers, String body, Map<?, ?> expect) {

  private static final JsonAdapter<Object> JSON = new Moshi.Builder().build().adapter(Object.class);

  /** A test for each body there is; one that is skipped where there is no collection. */
  public static Stream<DynamicTest> tests(Consumer<ErrorFixture> check) throws IOException {
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
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> check.accept(read(file))));
  }

  private static ErrorFixture read(Path file) throws IOException {
    Map<?, ?> fixture = member(Map.class, JSON.fromJson(Files.readString(file)));
    return new ErrorFixture(
        member(Number.class, fixture.get("status")).intValue(),
        headers(member(Map.class, fixture.get("headers"))),
        member(String.class, fixture.get("bodyText")),
        member(Map.class, fixture.get("expect")));
  }

  static <T> T member(Class<T> type, @Nullable Object value) {
    return type.cast(Objects.requireNonNull(value));
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

  static Path folder() {
    String shared = System.getProperty("usher.shared");
    return shared == null
        ? Path.of("..", "..", "shared", "zendesk", "errors").toAbsolutePath().normalize()
        : Path.of(shared, "zendesk", "errors");
  }
}
