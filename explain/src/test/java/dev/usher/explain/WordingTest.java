package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is explained, it is told without a word of Java. */
class WordingTest {

  private static final List<String> BODIES =
      List.of(
          "",
          "{\"error\":\"invalid_token\"}",
          "{\"error\":\"Forbidden\",\"description\":\"You are missing the following required scopes:"
              + " write\"}",
          "{\"error\":\"DatabaseConflict\"}",
          "{\"error\":\"RecordInvalid\",\"details\":{\"x\":[{\"description\":\"y\"}]}}",
          "{\"errors\":{\"base\":[\"odd\"]}}",
          "<html><title>odd</title></html>");

  private static final List<String> URLS =
      List.of(
          "https://acme.zendesk.com/api/v2/tickets/1",
          "https://acme.zendesk.com/sc/v2/apps/1",
          "https://api.getbase.com/v2/leads",
          "https://acme.zendesk.com/api/v2/chat/chats");

  @Test
  void noMendSpeaksOfJava() {
    List<String> said =
        IntStream.of(302, 400, 401, 403, 404, 405, 406, 407, 408, 409, 413, 415, 418, 422, 423, 429)
            .boxed()
            .flatMap(status -> BODIES.stream().flatMap(body -> explained(status, body)))
            .toList();
    List<String> failed =
        IntStream.of(500, 502, 503, 504, 600)
            .boxed()
            .flatMap(status -> BODIES.stream().flatMap(body -> explained(status, body)))
            .toList();

    assertThat(Stream.concat(said.stream(), failed.stream()))
        .hasSizeGreaterThan(1_000)
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains("   mend: ")
                    .doesNotContain("REDACTED")
                    .doesNotContainPattern(
                        "OkHttp|Credentials|ApiE|@[A-Z]|\\w\\((?:[a-z, ]*)\\)|Usher|is built"));
  }

  private static Stream<String> explained(int status, String body) {
    List<String> credentials = new ArrayList<>(Options.credentials());
    return credentials.stream()
        .flatMap(
            credential ->
                URLS.stream()
                    .map(
                        url ->
                            Run.of(
                                    "HTTP/2 " + status + "\n\n" + body,
                                    "--credential=" + credential,
                                    "--url=" + url,
                                    "--method=" + (status % 2 == 0 ? "POST" : "GET"))
                                .out()));
  }
}
