package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the keys of an account are made. */
final class IdempotencyKeysTest extends HttpTest {

  private static final CallOptions ORDER_42 = CallOptions.none().withIdempotencyKey("order-42");

  private PingApi client(IdempotencyKeys keys) {
    return PingApiClient.create(account().idempotencyKeys(keys).build());
  }

  @Test
  void aNamedKeyIsTheSameInEachRunAndVersion() {
    assertThat(IdempotencyKeys.named("com.acme.billing").keyFor("TicketsApi.create", "order-42"))
        .isEqualTo(
            IdempotencyKeys.named("com.acme.billing").keyFor("TicketsApi.create", "order-42"))
        .isEqualTo("26ec75ef-fa62-8954-af54-4fcd8ca1ef3e");
  }

  @Test
  void namespaceEndpointAndIdKeepNamedKeysApart() {
    Stream<String> keys =
        Stream.of(
            IdempotencyKeys.named("a").keyFor("b", "c"),
            IdempotencyKeys.named("x").keyFor("b", "c"),
            IdempotencyKeys.named("a").keyFor("x", "c"),
            IdempotencyKeys.named("a").keyFor("b", "x"),
            IdempotencyKeys.named("ab").keyFor("", "c"),
            IdempotencyKeys.named("a").keyFor("", "bc"));

    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void aNamedKeyIsAUuidOfVersion8() {
    for (int i = 0; i < 100; i++) {
      UUID key = UUID.fromString(IdempotencyKeys.named("a").keyFor("b", "c" + i));
      assertThat(List.of(key.version(), key.variant())).containsExactly(8, 2);
    }
  }

  @Test
  void aCallWithoutANameHasARandomKey() {
    IdempotencyKeys keys = IdempotencyKeys.named("a");

    assertThat(keys.keyFor("b", null)).hasSize(36).isNotEqualTo(keys.keyFor("b", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aNamespaceIsNotBlank(String namespace) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdempotencyKeys.named(namespace))
        .withMessageContaining("the namespace of idempotency keys is empty");
  }

  @Test
  void theKeyOfACallIsMadeOnceForAllItsAttempts() {
    enqueue(500, 502, 200, 200);
    PingApi client = client(IdempotencyKeys.named("com.acme.billing"));

    client.createOnce(body(), ORDER_42);
    client.create(body(), ORDER_42);

    String once =
        IdempotencyKeys.named("com.acme.billing").keyFor("PingApi.createOnce", "order-42");
    String other = IdempotencyKeys.named("com.acme.billing").keyFor("PingApi.create", "order-42");
    assertThat(headers("Idempotency-Key")).containsExactly(once, once, once, other);
  }

  @Test
  void keysMayBeTheUsersOwn() {
    enqueue(200, 200, 200);
    PingApi client = client((endpoint, id) -> endpoint + "/" + id);

    client.createOnce(body(), ORDER_42);
    client.createOnce(body());
    client.show(1);

    assertThat(headers("Idempotency-Key"))
        .containsExactly("PingApi.createOnce/order-42", "PingApi.createOnce/null", "null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\nb", "ä"})
  void aKeyThatCannotBeSentEndsTheCallBeforeAnythingIsSent(String key) {
    PingApi client = client((endpoint, id) -> key);

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> client.createOnce(body()))
        .withMessageStartingWith(
            "PingApi.createOnce: IdempotencyKeys gave no key that can be sent: ");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void soDoesOneThatIsNotMade() {
    IllegalStateException failure = new IllegalStateException("no database");
    PingApi client =
        client(
            (endpoint, id) -> {
              throw failure;
            });

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> client.createOnce(body()))
        .withCause(failure);
  }
}
