package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers whose length is nonsense, which OkHttp answers with exceptions of its own. */
final class BrokenFramingTest extends HttpTest {

  /** No connection outlives its call, so that one that does was never given back. */
  private final ConnectionPool pool = new ConnectionPool(0, 1, TimeUnit.MINUTES);

  private PingApi pings() {
    OkHttpClient network = new OkHttpClient.Builder().connectionPool(pool).build();
    return PingApiClient.create(
        account().okHttpClient(network).retryPolicy(RetryPolicy.never()).build());
  }

  @AfterEach
  void everyConnectionWasGivenBack() {
    assertThat(pool.connectionCount()).isZero();
  }

  private static MockResponse.Builder chunks(String raw) {
    return new MockResponse.Builder()
        .body(new Buffer().writeUtf8(raw))
        .removeHeader("Content-Length")
        .setHeader("Transfer-Encoding", "chunked");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 404, 500})
  void aLengthBelowZeroIsNoAnswer(int status) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .body("{\"error\":\"E\"}")
            .setHeader("Content-Length", "-3")
            .build());

    TransportException thrown =
        catchThrowableOfType(TransportException.class, () -> pings().show(1));

    assertThat(thrown).hasCauseInstanceOf(ProtocolException.class);
  }

  @Test
  void anErrorKeepsWhatCameBeforeAChunkOfNegativeLength() {
    server.enqueue(
        chunks("c\r\n{\"error\":\"E\"\r\n9007199254740993\r\n,\"a\":1}\r\n0\r\n\r\n")
            .code(500)
            .build());

    ServerErrorException thrown =
        catchThrowableOfType(ServerErrorException.class, () -> pings().show(1));

    assertThat(thrown.code()).isEqualTo("E");
    assertThat(thrown.error().body()).isEqualTo("{\"error\":\"E\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993\r\n{}\r\n0\r\n\r\n",
        "9007199254740993",
        "7\r\n{\"a\":\"b\r\n9007199254740993\r\n\"}\r\n0\r\n\r\n",
        "7\r\n{\"a\":\"b\r\n9007199254740993",
        "9\r\n{\"a\":\"b\"}\r\n9007199254740993",
      })
  void aChunkOfNegativeLengthIsABrokenConnection(String raw) {
    server.enqueue(chunks(raw).build());

    assertThat(catchThrowableOfType(ZendeskException.class, () -> pings().show(1)))
        .isInstanceOf(TransportException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993\r\n{}\r\n0\r\n\r\n",
        "7\r\n{\"a\":\"b\r\n9007199254740993\r\n\"}\r\n0\r\n\r\n",
        "7\r\n{\"a\":\"b\r\n9007199254740993",
      })
  void aStreamOfSuchAChunkFailsAsStreamsDo(String raw) {
    server.enqueue(chunks(raw).build());
    InputStream stream = pings().download(1);

    assertThat(catchThrowable(stream::readAllBytes)).isInstanceOf(IOException.class);
    assertThat(catchThrowable(stream::close)).isInstanceOfAny(IOException.class);
  }

  @Test
  void aStreamOfSuchAChunkMayBeClosedUnread() {
    server.enqueue(chunks("9007199254740993\r\n{}").build());
    InputStream stream = pings().download(1);

    assertThatCode(stream::close).doesNotThrowAnyException();
  }
}
