package dev.usher;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server on this machine, and a time that takes none. */
abstract class HttpTest {

  static final String SECRET = "s3cr3t-t0ken";
  static final String PONG = "{\"a\":\"b\"}";

  final MockWebServer server = new MockWebServer();
  final FakeTime time = new FakeTime();

  @BeforeEach
  final void startServer() throws IOException {
    server.setServerSocketFactory(new PromptSockets());
    server.start();
  }

  @AfterEach
  final void stopServer() {
    server.close();
  }

  /** An account at the server, whose token's scopes are not known. */
  final Zendesk.Builder account() {
    return Zendesk.builder()
        .baseUrl(server.url("/").toString())
        .credentials(Credentials.oauthToken(SECRET))
        .time(time);
  }

  final PingApi client() {
    return PingApiClient.create(account().build());
  }

  /** A client that tries four times, and waits 100 ms, 200 ms, 400 ms. */
  final PingApi patient() {
    return PingApiClient.create(account().retryPolicy(policy().build()).build());
  }

  final void enqueue(int... statuses) {
    Arrays.stream(statuses).forEach(status -> server.enqueue(answer(status)));
  }

  static MockResponse answer(int status, String... headers) {
    return new MockResponse.Builder()
        .code(status)
        .headers(Headers.of(headers))
        .body(status == 200 ? PONG : "{\"error\":\"E" + status + "\"}")
        .build();
  }

  /** The next request; all of a test are there before it looks. */
  final RecordedRequest request() {
    try {
      RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
      if (request == null) {
        throw new AssertionError("no request came");
      }
      return request;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** A header of each request that came. */
  final List<String> headers(String name) {
    return IntStream.range(0, server.getRequestCount())
        .mapToObj(i -> String.valueOf(request().getHeaders().get(name)))
        .toList();
  }

  static RequestBody body() {
    return RequestBody.create("{\"a\":1}", MediaType.get("application/json"));
  }

  /** The connection closes where an answer is due. */
  static MockResponse noAnswer() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  static RetryPolicy.Builder policy() {
    return RetryPolicy.builder()
        .initialDelay(Duration.ofMillis(100))
        .jitter(RetryPolicy.Jitter.NONE);
  }
}
