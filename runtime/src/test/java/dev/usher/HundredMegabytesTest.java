package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import dev.usher.support.Endpoint;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

/**
 * A long answer costs no more memory than a short one: what the calling thread allocates, which
 * reads the answer, is counted by the JVM.
 */
final class HundredMegabytesTest {

  private static final long SHORT = 128 * 1024;
  private static final long LONG = 100L * 1024 * 1024;
  private static final long TOLERANCE = 512 * 1024;
  private static final long BOUND = 1024 * 1024;

  private static final String ITEM = '"' + "x".repeat(1000) + "\",";

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @FunctionalInterface
  private interface Answers {
    StreamingServer of(long length) throws IOException;
  }

  private static Operation<String> operation(StreamingServer server, long maxJsonBytes) {
    return Zendesk.builder()
        .baseUrl(server.url())
        .credentials(Credentials.oauthToken("s3cr3t"))
        .retryPolicy(RetryPolicy.never())
        .maxJsonBytes(maxJsonBytes)
        .build()
        .bind(PingApi.class, Product.SUPPORT)
        .operation(
            Endpoint.of("PingApi.show", "GET", "api/v2/pings"),
            ResponseType.json(String.class).unwrap("a"));
  }

  private static Request request(StreamingServer server) {
    return new Request.Builder().url(server.url() + "api/v2/pings").build();
  }

  /** What the second of two calls allocates; the first loads classes. */
  private static long allocated(
      StreamingServer server, long maxJsonBytes, Consumer<Runnable> check) {
    Operation<String> show = operation(server, maxJsonBytes);
    Request request = request(server);
    check.accept(() -> show.call(request));
    long before = THREADS.getCurrentThreadAllocatedBytes();
    check.accept(() -> show.call(request));
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static void assertSameCost(Answers answers, Consumer<Runnable> check) throws IOException {
    try (StreamingServer little = answers.of(SHORT);
        StreamingServer much = answers.of(LONG)) {
      long forLittle = allocated(little, 2 * LONG, check);
      long forMuch = allocated(much, 2 * LONG, check);
      assertThat(forMuch).isPositive().isLessThan(forLittle + TOLERANCE);
    }
  }

  @Test
  void ofAnError() throws IOException {
    assertSameCost(
        length ->
            new StreamingServer(500, "{\"error\":\"E\",\"description\":\"", "x", "\"}", length),
        call -> {
          ServerErrorException thrown = catchThrowableOfType(ServerErrorException.class, call::run);
          assertThat(thrown.code()).isEqualTo("E");
          assertThat(thrown.error().body()).hasSize(64 * 1024);
        });
  }

  @Test
  void ofAnErrorThatIsMadeOfSmallThings() throws IOException {
    assertSameCost(
        length ->
            new StreamingServer(422, "{\"error\":\"E\",\"details\":{\"f\":[", "0,", "0]}}", length),
        call ->
            assertThat(catchThrowableOfType(UnprocessableEntityException.class, call::run).code())
                .isEqualTo("E"));
  }

  @Test
  void ofAnAnswerMostOfWhichIsNotAskedFor() throws IOException {
    assertSameCost(
        length -> new StreamingServer(200, "{\"a\":\"b\",\"c\":[", ITEM, "0]}", length),
        Runnable::run);
  }

  @Test
  void anAnswerBeyondTheBoundIsHeldUpToTheBound() throws IOException {
    try (StreamingServer server = new StreamingServer(200, "{\"a\":\"", "x", "\"}", LONG)) {
      long allocated =
          allocated(
              server,
              BOUND,
              call ->
                  assertThat(catchThrowableOfType(MalformedResponseException.class, call::run))
                      .hasMessageContaining("longer than " + BOUND + " bytes"));
      assertThat(allocated).isPositive().isLessThan(8 * BOUND);
    }
  }
}
