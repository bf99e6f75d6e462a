package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Answers outside 2xx whose body does not come through. */
final class BrokenErrorBodyTest extends HttpTest {

  private static final long PATIENCE_SECONDS = 20;

  /** What happens when the body is read for the first time. */
  private volatile ThrowingRunnable onRead = () -> {};

  private volatile @Nullable Call call;

  private interface ThrowingRunnable {
    void run() throws IOException;
  }

  @Test
  void aBodyThatStallsIsNotSaidToBeNone() {
    server.enqueue(
        new MockResponse.Builder()
            .code(422)
            .body("{\"error\":\"RecordInvalid\"}")
            .onResponseBody(SocketEffect.Stall.INSTANCE)
            .build());
    OkHttpClient hasty = new OkHttpClient.Builder().readTimeout(Duration.ofMillis(50)).build();
    PingApi client = PingApiClient.create(account().okHttpClient(hasty).build());

    UnprocessableEntityException thrown =
        catchThrowableOfType(UnprocessableEntityException.class, () -> client.show(1));

    assertThat(thrown)
        .hasMessageStartingWith("PingApi.show: refused with 422")
        .hasMessageContaining("; the body broke off (SocketTimeoutException);");
    assertThat(thrown.getMessage()).doesNotContain("without a body");
    assertThat(thrown.getSuppressed()).hasOnlyElementsOfType(SocketTimeoutException.class);
    assertThat(thrown.error().toString()).contains("broke off (SocketTimeoutException)");
  }

  @Test
  void aBodyThatIsNoGzipIsNotSaidToBeNone() {
    server.enqueue(
        new MockResponse.Builder()
            .code(422)
            .addHeader("Content-Encoding", "gzip")
            .body("{\"error\":\"RecordInvalid\"}")
            .build());

    UnprocessableEntityException thrown =
        catchThrowableOfType(UnprocessableEntityException.class, () -> client().show(1));

    assertThat(thrown).hasMessageContaining("refused with 422; the body broke off (IOException);");
    assertThat(thrown.getSuppressed()).hasSize(1);
  }

  @Test
  void whatArrivedBeforeItBrokeOffIsKept() {
    onRead = new Second(() -> reset());
    server.enqueue(refusal());

    UnprocessableEntityException thrown =
        catchThrowableOfType(UnprocessableEntityException.class, () -> tapped().show(1));

    assertThat(thrown.code()).isEqualTo("RecordInvalid");
    assertThat(thrown).hasMessageContaining("422 RecordInvalid; the body broke off (IOException);");
  }

  @Test
  void aDeadlineThatPassesInTheBodyIsSaidToHavePassed() {
    onRead =
        () -> {
          time.pass(Duration.ofSeconds(6));
          throw new InterruptedIOException("timeout");
        };
    server.enqueue(refusal());

    assertThatThrownBy(() -> tapped().show(1, deadline()))
        .isInstanceOf(DeadlineExceededException.class)
        .hasMessageStartingWith("PingApi.show: not done within PT5S, after 1 attempt");
  }

  @Test
  void aDeadlineThatPassesInTheBodyOfAFutureIsSaidToHavePassed() {
    onRead =
        () -> {
          time.passUnseen(Duration.ofSeconds(6));
          throw new InterruptedIOException("timeout");
        };
    server.enqueue(refusal());
    CompletableFuture<?> future = tapped().showAsync(1, deadline());

    assertThatThrownBy(() -> future.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void anInterruptInTheBodyIsSaidToBeOne() {
    AtomicBoolean interrupted = new AtomicBoolean();
    onRead =
        () -> {
          Thread.currentThread().interrupt();
          throw new IOException("Socket closed");
        };
    server.enqueue(refusal());

    TransportException thrown =
        catchThrowableOfType(
            TransportException.class,
            () -> {
              try {
                tapped().show(1);
              } finally {
                interrupted.set(Thread.interrupted());
              }
            });

    assertThat(thrown).hasCauseInstanceOf(InterruptedIOException.class);
    assertThat(interrupted).isTrue();
  }

  @Test
  void aCallThatOthersCancelInTheBodyHasNoAnswer() {
    onRead =
        () -> {
          Objects.requireNonNull(call).cancel();
          throw new IOException("Canceled");
        };
    server.enqueue(refusal());

    TransportException thrown =
        catchThrowableOfType(TransportException.class, () -> tapped().show(1));

    assertThat(thrown).isExactlyInstanceOf(TransportException.class);
  }

  private static CallOptions deadline() {
    return CallOptions.builder().deadline(Duration.ofSeconds(5)).build();
  }

  private static MockResponse refusal() {
    return new MockResponse.Builder()
        .code(422)
        .body("{\"error\":\"RecordInvalid\",\"x\":\"" + "x".repeat(40_000) + "\"}")
        .build();
  }

  private static void reset() throws IOException {
    throw new IOException("reset");
  }

  private PingApi tapped() {
    return PingApiClient.create(account().okHttpClient(tapping()).build());
  }

  private OkHttpClient tapping() {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              call = chain.call();
              return tapped(chain.proceed(chain.request()));
            })
        .build();
  }

  private Response tapped(Response response) {
    ResponseBody body = response.body();
    BufferedSource source =
        Okio.buffer(
            new ForwardingSource(body.source()) {
              @Override
              public long read(Buffer sink, long byteCount) throws IOException {
                onRead.run();
                return super.read(sink, byteCount);
              }
            });
    return response
        .newBuilder()
        .body(ResponseBody.create(source, body.contentType(), body.contentLength()))
        .build();
  }

  /** Runs when it is called a second time. */
  private static final class Second implements ThrowingRunnable {
    private final ThrowingRunnable task;
    private boolean called;

    Second(ThrowingRunnable task) {
      this.task = task;
    }

    @Override
    public void run() throws IOException {
      if (called) {
        task.run();
      }
      called = true;
    }
  }
}
