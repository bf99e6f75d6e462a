package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdempotencyTest extends HttpTest {

  @Test
  void aCallHasOneRandomKeyForAllItsAttempts() {
    enqueue(500, 502, 200);

    client().createOnce(body());

    List<String> keys = headers("Idempotency-Key");
    assertThat(keys).hasSize(3);
    assertThat(UUID.fromString(keys.get(0))).hasToString(keys.get(2)).hasToString(keys.get(1));
  }

  @Test
  void twoCallsHaveTwoKeys() {
    enqueue(200, 200);
    PingApi client = client();

    client.createOnce(body());
    client.createOnce(body());

    assertThat(headers("Idempotency-Key")).doesNotHaveDuplicates();
  }

  @Test
  void aKeyOfTheCallersIsSentAsItIs() {
    enqueue(500, 200);

    client().createOnce(body(), CallOptions.none().withIdempotencyKey("order-42"));

    assertThat(headers("Idempotency-Key")).containsExactly("order-42", "order-42");
  }

  @Test
  void aKeyMakesAnyCreateSafeToSendAgain() {
    enqueue(500, 200);

    client().create(body(), CallOptions.none().withIdempotencyKey("order-42"));

    assertThat(headers("Idempotency-Key")).containsExactly("order-42", "order-42");
  }

  @Test
  void whatIsNotIdempotentHasNoKey() {
    enqueue(200, 200);
    PingApi client = client();

    client.create(body());
    client.show(1);

    assertThat(headers("Idempotency-Key")).containsExactly("null", "null");
  }

  @Test
  void nullIsNoKeyOfTheCallers() {
    enqueue(200);

    client().createOnce(body(), CallOptions.none().withIdempotencyKey(null));

    assertThat(headers("Idempotency-Key")).singleElement().asString().hasSize(36);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "ä", "a\tb"})
  void aKeyThatIsNotPrintableIsRefused(String key) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> CallOptions.none().withIdempotencyKey(key));
  }

  @Test
  void aKeyHasAtMost255Characters() {
    assertThat(CallOptions.none().withIdempotencyKey("k".repeat(255)).idempotencyKey())
        .hasSize(255);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> CallOptions.none().withIdempotencyKey("k".repeat(256)))
        .withMessageContaining("255");
  }

  /** Each asks for 15 minutes, the longest that is waited for. */
  private void enqueueLongWaits(int times) {
    for (int i = 0; i < times; i++) {
      server.enqueue(answer(429, "Retry-After", "900"));
    }
  }

  @Test
  void aCreateIsNotSentAgainOnceItsKeyIsNearlyForgotten() {
    enqueueLongWaits(10);
    RetryPolicy patient = RetryPolicy.builder().maxAttempts(10).build();
    PingApi client = PingApiClient.create(account().retryPolicy(patient).build());

    RateLimitedException e =
        catchThrowableOfType(RateLimitedException.class, () -> client.createOnce(body()));

    assertThat(e.retryRefusal().map(RetryRefusal::reason))
        .contains(RetryRefusal.Reason.KEY_TOO_OLD);
    assertThat(e)
        .hasMessageContaining(
            "not tried again: its Idempotency-Key is forgotten two hours after the first attempt");
    assertThat(e.attempts()).isEqualTo(8);
    assertThat(time.waits()).hasSize(7).containsOnly(Duration.ofMinutes(15));
  }

  @Test
  void whatIsSafeWithoutItsKeyDoesNotMindTheAgeOfIt() {
    enqueueLongWaits(9);
    enqueue(200);
    RetryPolicy patient = RetryPolicy.builder().maxAttempts(10).build();
    CallOptions named =
        CallOptions.builder().retryPolicy(patient).idempotencyKey("order-42").build();

    assertThat(client().show(1, named)).isNotEmpty();
  }

  @Test
  void anAnswerTellsWhetherTheKeyWasKnown() {
    server.enqueue(answer(200, "X-Idempotency-Lookup", "miss"));
    server.enqueue(answer(200, "x-idempotency-lookup", "hit"));
    server.enqueue(answer(200));

    assertThat(client().createOnce(body()).idempotencyHit()).isFalse();
    assertThat(client().createOnce(body()).idempotencyHit()).isTrue();
    assertThat(client().createOnce(body()).idempotencyHit()).isFalse();
  }
}
