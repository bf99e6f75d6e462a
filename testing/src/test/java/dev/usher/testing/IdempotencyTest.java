package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class IdempotencyTest {

  private static final String TICKET =
      "{\"ticket\":{\"subject\":\"a\",\"comment\":{\"body\":\"b\"}}}";

  private final MovableClock clock = new MovableClock();
  private final FakeZendesk fake = FakeZendesk.builder().clock(clock).start();
  private final Client client = Client.of(fake, "tickets", "users").with("Idempotency-Key", "k1");

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void theSameKeyAndBodyGiveTheFirstAnswerAgain() {
    Reply first = client.post("/api/v2/tickets", TICKET);
    Reply again = client.post("/api/v2/tickets", TICKET.replace(",", " , "));

    assertThat(first.headers().get("X-Idempotency-Lookup")).isEqualTo("miss");
    assertThat(again.headers().get("X-Idempotency-Lookup")).isEqualTo("hit");
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(fake.ticketCount()).isEqualTo(1);
  }

  @Test
  void anotherBodyUnderTheSameKeyIsRefused() {
    client.post("/api/v2/tickets", TICKET);

    Reply other = client.post("/api/v2/tickets", TICKET.replace("a", "z"));

    assertThat(other.status()).isEqualTo(400);
    assertThat(other.text("error")).isEqualTo("IdempotentRequestError");
    assertThat(other.text("description"))
        .isEqualTo("Request parameters don't match the given idempotency key");
  }

  @Test
  void aKeyLivesTwoHours() {
    client.post("/api/v2/tickets", TICKET);
    clock.advance(Duration.ofHours(2).minusSeconds(1));
    client.post("/api/v2/tickets", TICKET);
    assertThat(fake.ticketCount()).isEqualTo(1);

    clock.advance(Duration.ofSeconds(1));

    assertThat(client.post("/api/v2/tickets", TICKET).headers().get("X-Idempotency-Lookup"))
        .isEqualTo("miss");
    assertThat(fake.ticketCount()).isEqualTo(2);
  }

  @Test
  void aRefusedCreateTakesNoKey() {
    client.post("/api/v2/tickets", "{\"ticket\":{}}");

    assertThat(client.post("/api/v2/tickets", TICKET).status()).isEqualTo(201);
  }

  @Test
  void nothingButTheCreationOfTicketsKnowsKeys() {
    String user = "{\"user\":{\"name\":\"Twin\"}}";

    Reply first = client.post("/api/v2/users", user);
    client.post("/api/v2/users", user);

    assertThat(first.headers().get("X-Idempotency-Lookup")).isNull();
    assertThat(fake.users()).hasSize(3);
  }
}
