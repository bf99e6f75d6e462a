package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call adds by itself stays with the account's own host. */
final class OtherHostTest extends HttpTest {

  private static final CallOptions OPTIONS =
      CallOptions.builder()
          .header("X-On-Behalf-Of", "jo@acme.com")
          .header("Accept", "text/plain")
          .header("Range", "bytes=7-")
          .idempotencyKey("order-42")
          .build();

  private final MockWebServer elsewhere = new MockWebServer();

  @BeforeEach
  void startElsewhere() throws IOException {
    elsewhere.start();
  }

  @AfterEach
  void stopElsewhere() {
    elsewhere.close();
  }

  private void redirect(int status) {
    server.enqueue(answer(status, "Location", elsewhere.url("/moved").toString()));
  }

  private String there() {
    return elsewhere.url("/there").toString();
  }

  private Headers arrivedElsewhere() throws InterruptedException {
    RecordedRequest request = elsewhere.takeRequest(0, TimeUnit.SECONDS);
    assertThat(request).isNotNull();
    return request.getHeaders();
  }

  private static void assertOnlyWhatIsWanted(Headers headers) {
    assertThat(headers.names())
        .contains("Accept", "Range")
        .doesNotContain("X-On-Behalf-Of", "Idempotency-Key", "Authorization");
    assertThat(headers.get("Accept")).isEqualTo("text/plain");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectThereLeavesItBehind(int status) throws Exception {
    redirect(status);
    elsewhere.enqueue(answer(200));

    client().createOnce(body(), OPTIONS);

    Headers first = request().getHeaders();
    assertThat(first.get("X-On-Behalf-Of")).isEqualTo("jo@acme.com");
    assertThat(first.get("Idempotency-Key")).isEqualTo("order-42");
    assertOnlyWhatIsWanted(arrivedElsewhere());
  }

  @Test
  void aKeyOfUshersIsLeftBehindToo() throws Exception {
    redirect(307);
    elsewhere.enqueue(answer(200));

    client().createOnce(body());

    assertThat(arrivedElsewhere().get("Idempotency-Key")).isNull();
  }

  @Test
  void aUrlThereIsCalledWithoutIt() throws Exception {
    elsewhere.enqueue(answer(200));

    client().at(there(), OPTIONS);

    assertOnlyWhatIsWanted(arrivedElsewhere());
  }

  @Test
  void whatTheEndpointDeclaresGoesThere() throws Exception {
    elsewhere.enqueue(answer(200));

    client().declaredAt(there(), "mine", CallOptions.builder().header("X-Trace", "no").build());

    assertThat(arrivedElsewhere().values("X-Trace")).containsExactly("mine");
  }

  @Test
  void aRedirectWithinTheAccountKeepsIt() {
    server.enqueue(answer(307, "Location", "/moved"));
    enqueue(200);

    client().createOnce(body(), OPTIONS);

    assertThat(headers("Idempotency-Key")).containsExactly("order-42", "order-42");
  }

  @Test
  void aRedirectedCreateWhoseKeyWasLeftBehindIsSentOnce() {
    redirect(307);
    elsewhere.enqueue(answer(500));
    redirect(307);
    elsewhere.enqueue(answer(200));

    assertThatThrownBy(() -> client().createOnce(body(), OPTIONS))
        .isInstanceOf(ServerErrorException.class)
        .hasMessageContaining("it may have been carried out");
    assertThat(elsewhere.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aCreateThereIsSentOnce() {
    elsewhere.enqueue(answer(500));
    elsewhere.enqueue(answer(200));

    assertThatThrownBy(() -> client().createAt(there(), body(), OPTIONS))
        .isInstanceOf(ServerErrorException.class)
        .hasMessageContaining("it may have been carried out");
    assertThat(elsewhere.getRequestCount()).isEqualTo(1);
  }
}
