package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
