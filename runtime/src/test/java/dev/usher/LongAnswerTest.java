package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.GzipSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much JSON an answer may hold. */
final class LongAnswerTest extends HttpTest {

  private static final int SHORTEST = 9;
  private static final int FRAME = "{\"a\":\"\"}".length();

  private PingApi bounded(int bytes) {
    return PingApiClient.create(account().maxJsonBytes(bytes).build());
  }

  private static String text(int bytes) {
    return "b".repeat(bytes - FRAME);
  }

  private static MockResponse.Builder json(int bytes) {
    return new MockResponse.Builder().body("{\"a\":\"" + text(bytes) + "\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {SHORTEST, 8192, 8193, 100_000})
  void whatIsAsLongAsAllowedIsDecoded(int bytes) {
    server.enqueue(json(bytes).build());

    assertThat(bounded(bytes).show(1)).isEqualTo(Map.of("a", text(bytes)));
  }

  @ParameterizedTest
  @ValueSource(ints = {SHORTEST, 8192, 8193, 100_000})
  void whatIsLongerIsMalformedAndSaysWhatToDo(int bytes) {
    server.enqueue(json(bytes + 1).build());

    MalformedResponseException e =
        catchThrowableOfType(MalformedResponseException.class, () -> bounded(bytes).show(1));

    assertThat(e)
        .hasMessageContaining("longer than " + bytes + " bytes")
        .hasMessageContaining("Zendesk.builder().maxJsonBytes(...)");
    assertThat(e.path()).startsWith("$");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void itIsMeasuredUnzipped() throws IOException {
    Buffer zipped = new Buffer();
    try (GzipSink gzip = new GzipSink(zipped)) {
      Buffer plain = new Buffer().writeUtf8("{\"a\":\"" + text(100_000) + "\"}");
      gzip.write(plain, plain.size());
    }
    assertThat(zipped.size()).isLessThan(10_000);
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(zipped).build());

    assertThat(
            catchThrowableOfType(MalformedResponseException.class, () -> bounded(99_999).show(1)))
        .hasMessageContaining("longer than 99999 bytes");
  }

  @Test
  void futuresFailToo() {
    server.enqueue(json(20_000).build());

    CompletableFuture<?> future = bounded(10_000).showAsync(1);

    assertThat(
            catchThrowableOfType(ExecutionException.class, () -> future.get(20, TimeUnit.SECONDS)))
        .hasCauseExactlyInstanceOf(MalformedResponseException.class);
  }

  @Test
  void whatIsNotDecodedMayBeOfAnyLength() throws IOException {
    server.enqueue(json(20_000).build());

    try (InputStream stream = bounded(10).download(1)) {
      assertThat(stream.readAllBytes()).hasSize(20_000);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void aBoundIsPositive(long bytes) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> account().maxJsonBytes(bytes))
        .withMessage("maxJsonBytes is positive, not " + bytes);
  }
}
