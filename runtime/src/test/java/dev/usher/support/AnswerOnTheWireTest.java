package dev.usher.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.usher.ApiError;
import dev.usher.MalformedResponseException;
import dev.usher.TransportException;
import dev.usher.error.ErrorReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerOnTheWireTest {

  private static final Decoding DECODING =
      new Decoding(new Moshi.Builder().build(), Long.MAX_VALUE);
  private static final ResponseType<Map<String, Object>> JSON =
      ResponseType.json(Types.newParameterizedType(Map.class, String.class, Object.class));

  private final MockWebServer server = new MockWebServer();
  private final ConnectionPool pool = new ConnectionPool();
  private final OkHttpClient client = new OkHttpClient.Builder().connectionPool(pool).build();

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void stop() {
    client.dispatcher().executorService().shutdown();
    pool.evictAll();
    server.close();
  }

  @Test
  void aChunkedAnswerLeavesTheConnectionFitForTheNext() throws Exception {
    for (int i = 0; i < 3; i++) {
      server.enqueue(new MockResponse.Builder().chunkedBody("{\"a\":{\"b\":1}}", 3).build());
      assertThat(read(JSON.unwrap("a"))).containsEntry("b", 1.0);
    }
    assertThat(connectionOfEachRequest(3)).containsExactly(0, 0, 0);
  }

  @Test
  void a204ThatClaimsJsonIsNothing() throws Exception {
    server.enqueue(json(204, ""));
    assertThat(read(ResponseType.nothing())).isNull();
    server.enqueue(json(204, ""));
    assertThat(read(JSON.optional())).isEmpty();
    server.enqueue(json(204, ""));
    assertThat(catchThrowableOfType(MalformedResponseException.class, () -> read(JSON)))
        .hasMessageContaining("answered 204")
        .hasMessageContaining("the body is empty");
    assertThat(connectionOfEachRequest(3)).containsExactly(0, 0, 0);
  }

  @Test
  void nothingLetsGoOfWhateverIsThere() throws Exception {
    server.enqueue(json(200, "{\"job_status\":"));
    server.enqueue(json(200, "{}"));
    assertThat(read(ResponseType.nothing())).isNull();
    assertThat(read(JSON)).isEmpty();
    assertThat(connectionOfEachRequest(2)).containsExactly(0, 0);
  }

  @Test
  void anAnswerThatBreaksOffIsNoAnswer() {
    String body = "{\"a\":\"" + "x".repeat(100_000) + "\"}";
    for (ResponseType<?> type :
        List.of(JSON, JSON.optional(), JSON.unwrap("b"), ResponseType.body())) {
      server.enqueue(
          json(200, body)
              .newBuilder()
              .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
              .build());
      assertThat(catchThrowableOfType(TransportException.class, () -> read(type)).attempts())
          .isEqualTo(2);
    }
  }

  @Test
  void aChunkedAnswerThatBreaksOffIsNoAnswer() {
    server.enqueue(
        new MockResponse.Builder()
            .chunkedBody("{\"a\":\"" + "x".repeat(100_000) + "\"}", 1_000)
            .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    assertThatThrownBy(() -> read(JSON)).isInstanceOf(TransportException.class);
  }

  @Test
  void anAnswerThatComesTooSlowlyIsNoAnswer() throws Exception {
    server.enqueue(
        json(200, "{}").newBuilder().onResponseBody(SocketEffect.Stall.INSTANCE).build());
    Response response = send();
    response.body().source().timeout().timeout(1, TimeUnit.MILLISECONDS);
    assertThatThrownBy(() -> JSON.reader(DECODING).read(response, "TicketsApi.show", 2))
        .isInstanceOf(TransportException.class);
  }

  @Test
  void aMalformedAnswerGivesTheConnectionBack() throws Exception {
    server.enqueue(json(200, "{\"a\":" + "[".repeat(1_000)));
    server.enqueue(json(200, "{}"));
    assertThatThrownBy(() -> read(JSON)).isInstanceOf(MalformedResponseException.class);
    assertThat(read(JSON)).isEmpty();
    assertThat(connectionOfEachRequest(2)).containsExactly(0, 0);
  }

  @Test
  void aBufferedBodyNeedsNoClosing() throws Exception {
    server.enqueue(json(200, "text"));
    server.enqueue(json(200, "text"));
    ResponseBody body = read(ResponseType.body());
    read(ResponseType.body());
    assertThat(body.string()).isEqualTo("text");
    assertThat(String.valueOf(body.contentType())).isEqualTo("application/json");
    assertThat(pool.idleConnectionCount()).isEqualTo(1);
  }

  @Test
  void aStreamHoldsTheConnectionUntilItIsClosed() throws Exception {
    String text = "x".repeat(500_000);
    server.enqueue(json(200, text));
    try (InputStream stream = read(ResponseType.stream())) {
      assertThat(pool.idleConnectionCount()).isZero();
      assertThat(stream.readAllBytes()).hasSize(text.length());
    }
    assertThat(pool.idleConnectionCount()).isEqualTo(1);

    server.enqueue(json(200, text));
    try (ResponseBody body = read(ResponseType.streamedBody())) {
      assertThat(body.string()).isEqualTo(text);
    }
    assertThat(pool.idleConnectionCount()).isEqualTo(1);
  }

  @Test
  void anOptionalBodyIsPresentWhereItIsThere() throws Exception {
    server.enqueue(json(200, "text"));
    Optional<ResponseBody> body = read(ResponseType.body().optional());
    assertThat(body).isPresent();
    assertThat(body.orElseThrow().string()).isEqualTo("text");
  }

  @Test
  void anErrorGivesTheConnectionBack() throws Exception {
    server.enqueue(json(422, "{\"error\":\"RecordInvalid\"}"));
    server.enqueue(json(200, "{}"));
    ApiError error = ErrorReader.read(send());
    assertThat(error.code()).isEqualTo("RecordInvalid");
    read(JSON);
    assertThat(connectionOfEachRequest(2)).containsExactly(0, 0);
  }

  @Test
  void anErrorThatBreaksOffIsStillThatError() throws Exception {
    server.enqueue(
        json(502, "{\"error\":\"Bad\",\"x\":\"" + "x".repeat(100_000))
            .newBuilder()
            .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    assertThat(ErrorReader.read(send()).status()).isEqualTo(502);
  }

  private <R> R read(ResponseType<R> type) throws IOException {
    return type.reader(DECODING).read(send(), "TicketsApi.show", 2);
  }

  private Response send() throws IOException {
    return client.newCall(new Request.Builder().url(server.url("/")).build()).execute();
  }

  private List<Integer> connectionOfEachRequest(int requests) throws InterruptedException {
    List<Integer> connections = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      connections.add(server.takeRequest().getConnectionIndex());
    }
    return connections;
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .body(body)
        .setHeader("Content-Type", "application/json")
        .build();
  }
}
