package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CoreTest {

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private PingApi client() {
    return PingApiClient.create(
        Zendesk.builder()
            .baseUrl(server.url("/").toString())
            .credentials(Credentials.oauthToken("s3cr3t"))
            .build());
  }

  private static MockResponse json(int code, String body) {
    return new MockResponse.Builder()
        .code(code)
        .addHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  @Test
  void aBlockingGetIsAuthenticatedAndDecoded() throws Exception {
    server.enqueue(json(200, "{\"a\":\"b\"}"));

    assertThat(client().show(7)).isEqualTo(Map.of("a", "b"));

    RecordedRequest request = server.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/api/v2/pings/7");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer s3cr3t");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("User-Agent")).matches("usher/\\d+\\.\\d+.*");
  }

  @Test
  void anAsynchronousGetIsAuthenticatedAndDecoded() throws Exception {
    server.enqueue(json(200, "{\"a\":\"b\"}"));

    assertThat(client().showAsync(7).get()).isEqualTo(Map.of("a", "b"));
    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer s3cr3t");
  }

  @Test
  void aRefusalIsAnException() {
    server.enqueue(json(404, "{\"error\":\"RecordNotFound\",\"description\":\"Not found\"}"));

    ApiException e = catchThrowableOfType(ApiException.class, () -> client().show(7));

    assertThat(e.status()).isEqualTo(404);
    assertThat(e.endpoint()).isEqualTo("PingApi.show");
  }
}
