package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** What refuses a write may be another than who carried it out. */
final class RedirectedWriteTest extends HttpTest {

  private void enqueueRedirect() {
    server.enqueue(answer(303, "Location", "/api/v2/pings/1"));
  }

  private void assertCreateIsSentOnce(MockResponse refusal) {
    enqueueRedirect();
    server.enqueue(refusal);
    enqueue(200);

    assertThatThrownBy(() -> client().create(body()))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("it may have been carried out");

    assertThat(server.getRequestCount()).isEqualTo(2);
    assertThat(request().getMethod()).isEqualTo("POST");
    assertThat(request().getMethod()).isEqualTo("GET");
  }

  @Test
  void a429AfterARedirectDoesNotSendTheCreateAgain() {
    assertCreateIsSentOnce(answer(429, "Retry-After", "1"));
  }

  @Test
  void a503AfterARedirectDoesNotSendTheCreateAgain() {
    assertCreateIsSentOnce(answer(503, "Retry-After", "1"));
  }

  @Test
  void aReadIsStillTriedAgainAfterARedirect() {
    enqueueRedirect();
    enqueue(429, 200);

    client().show(7);

    assertThat(server.getRequestCount()).isEqualTo(3);
  }
}
