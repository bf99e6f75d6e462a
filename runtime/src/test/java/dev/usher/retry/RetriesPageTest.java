package dev.usher.retry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.RetryPolicy;
import dev.usher.RetryRefusal;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/retries.md} says of each verb, outcome and key what the code decides. */
final class RetriesPageTest {

  private static final Set<Integer> LISTED = Set.of(429, 500, 502, 503, 504);

  private static final List<Kind> KINDS =
      List.of(
          new Kind("429", answers(false, 429)),
          new Kind("429 with `Retry-After`", paced(false, 429)),
          new Kind("503 with `Retry-After`", paced(false, 503)),
          new Kind("500, 502, 504; 503 without `Retry-After`", answers(false, 500, 502, 504, 503)),
          new Kind("409 `DatabaseConflict` or `ContentPinCreationConflict`", collisions(false)),
          new Kind("429, or 503 with `Retry-After`, behind a redirect", paced(true, 429, 503)),
          new Kind("such a 409 behind a redirect", collisions(true)),
          new Kind("any other status", others()),
          new Kind("no connection", unconnected()),
          new Kind("connection lost once there was one", lost()),
          new Kind("certificate not trusted", List.of(untrusted())));

  private static final List<List<String>> VERBS =
      List.of(List.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS"), List.of("POST", "PATCH"));

  private record Kind(String name, List<Failure> failures) {}

  @Test
  void theTableIsWhatTheCodeDecides() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Kind kind : KINDS) {
      for (List<String> verbs : VERBS) {
        expected.add(
            "| %s | %s | %s | %s |"
                .formatted(
                    kind.name(),
                    String.join(", ", verbs),
                    cell(verbs, kind, false),
                    cell(verbs, kind, true)));
      }
    }

    assertThat(lines().filter(line -> line.matches("\\| .* \\| (GET|POST), .*")))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource(RetryRefusal.Reason.class)
  void eachReasonIsExplained(RetryRefusal.Reason reason) throws IOException {
    assertThat(lines().filter(line -> line.matches("\\d\\. .*`" + reason + "`.*"))).isNotEmpty();
  }

  @Test
  void noKeyMakesABodyThatCanBeWrittenOnceRepeatable() {
    Request request = new Request.Builder().url("http://localhost").put(once()).build();

    for (Failure failure : KINDS.get(0).failures()) {
      assertThat(decided(Repeatability.of(request, true), failure)).isEqualTo("`NOT_SAFE`");
    }
  }

  private static Stream<String> lines() throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "retries.md")).stream();
  }

  /** What all these verbs and failures have in common; more than one answer is a wrong row. */
  private static String cell(List<String> verbs, Kind kind, boolean hasKey) {
    Set<String> cells = new TreeSet<>();
    for (String verb : verbs) {
      Repeatability repeatability = Repeatability.of(request(verb), hasKey);
      kind.failures().forEach(failure -> cells.add(decided(repeatability, failure)));
    }
    return String.join(" or ", cells);
  }

  private static String decided(Repeatability repeatability, Failure failure) {
    RetryRules rules = new RetryRules(new RetryBudget(), () -> 0);
    Attempt first =
        new Attempt(1, repeatability, RetryPolicy.defaults(), Optional.empty(), Optional.empty());
    return rules.decide(first, failure) instanceof RetryDecision.Stop stop
        ? "`" + stop.refusal().reason() + "`"
        : "yes";
  }

  private static Request request(String verb) {
    boolean hasBody = Set.of("PUT", "POST", "PATCH").contains(verb);
    return new Request.Builder()
        .url("http://localhost")
        .method(verb, hasBody ? RequestBody.create(new byte[0]) : null)
        .build();
  }

  private static RequestBody once() {
    return new RequestBody() {
      @Override
      public MediaType contentType() {
        return MediaType.get("text/plain");
      }

      @Override
      public boolean isOneShot() {
        return true;
      }

      @Override
      public void writeTo(BufferedSink sink) throws IOException {
        sink.writeUtf8("once");
      }
    };
  }

  private static List<Failure> answers(boolean redirected, int... statuses) {
    return Arrays.stream(statuses)
        .<Failure>mapToObj(status -> new Failure.Answer(status, Optional.empty(), redirected, null))
        .toList();
  }

  private static List<Failure> paced(boolean redirected, int... statuses) {
    Optional<Duration> wait = Optional.of(Duration.ofSeconds(2));
    return Arrays.stream(statuses)
        .<Failure>mapToObj(status -> new Failure.Answer(status, wait, redirected, null))
        .toList();
  }

  private static List<Failure> collisions(boolean redirected) {
    return Stream.of("DatabaseConflict", "ContentPinCreationConflict")
        .<Failure>map(code -> new Failure.Answer(409, Optional.empty(), redirected, code))
        .toList();
  }

  private static List<Failure> others() {
    return answers(
        false, IntStream.range(300, 600).filter(status -> !LISTED.contains(status)).toArray());
  }

  private static List<Failure> unconnected() {
    return Stream.of(
            new ConnectException(), new UnknownHostException(), new NoRouteToHostException())
        .<Failure>map(cause -> new Failure.NoAnswer(cause, false))
        .toList();
  }

  private static List<Failure> lost() {
    return Stream.of(new IOException(), new SocketTimeoutException(), new ConnectException())
        .<Failure>map(cause -> new Failure.NoAnswer(cause, true))
        .toList();
  }

  private static Failure untrusted() {
    return new Failure.NoAnswer(new SSLPeerUnverifiedException("another host's"), false);
  }
}
