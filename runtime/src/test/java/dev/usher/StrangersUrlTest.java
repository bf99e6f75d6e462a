package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a {@code @Url} may come to that somebody else chose: the {@code next_page} or {@code
 * after_url} of an answer, or worse.
 */
final class StrangersUrlTest extends HttpTest {

  private final MockWebServer elsewhere = new MockWebServer();

  @BeforeEach
  void startElsewhere() throws IOException {
    elsewhere.start();
  }

  @AfterEach
  void stopElsewhere() {
    elsewhere.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "jar:file:/tmp/a.jar!/b",
        "ftp://127.0.0.1/a",
        "gopher://127.0.0.1/a",
        "javascript:alert(1)",
        "data:,a"
      })
  void isNeverAnythingButHttp(String url) {
    Throwable refusal = catchThrowable(() -> client().at(url));

    assertThat(refusal).isInstanceOf(InvalidRequestException.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//127.0.0.1:%d/api/v2/tickets.json?page=2",
        "\\\\127.0.0.1:%d/a",
        "http://localhost:1@127.0.0.1:%d/a",
        "http://localhost%%2F@127.0.0.1:%d/a",
        "HTTP://127.0.0.1:%d/a"
      })
  void getsNoCredentialHoweverItHidesItsHost(String url) throws InterruptedException {
    elsewhere.enqueue(answer(200));

    client().at(url.formatted(elsewhere.getPort()));

    assertThat(elsewhere.takeRequest().getHeaders().get("Authorization")).isNull();
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../../x", "..;/x", "http:x", "?page=2", "a/%2e%2e/%2e%2e/b"})
  void isOfTheAccountWhereItNamesNoHost(String url) {
    enqueue(200);

    client().at(url);

    assertThat(request().getUrl().host()).isEqualTo(server.getHostName());
  }
}
