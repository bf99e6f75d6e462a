package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FaultsTest {

  private static final String TICKET =
      "{\"ticket\":{\"subject\":\"a\",\"comment\":{\"body\":\"b\"}}}";

  private final FakeZendesk fake = FakeZendesk.start();
  private final Client client = Client.of(fake, "tickets");

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void theNextRequestFailsAndTheOneAfterItDoesNot() {
    fake.next(Faults.rateLimited(7));

    Reply failed = client.post("/api/v2/tickets", TICKET);

    assertThat(failed.status()).isEqualTo(429);
    assertThat(failed.headers().get("Retry-After")).isEqualTo("7");
    assertThat(failed.body()).isEqualTo("Number of allowed API requests per minute exceeded");
    assertThat(fake.ticketCount()).as("the account did not see it").isZero();
    assertThat(client.post("/api/v2/tickets", TICKET).status()).isEqualTo(201);
  }

  @Test
  void faultsStrikeTheirMethodAndPathInTheOrderOfTheScript() {
    fake.addTicket(Map.of());
    fake.on("GET", "/api/v2/tickets/{id}")
        .fail(Faults.serviceUnavailable(1), 2)
        .fail(Faults.badGateway());

    assertThat(client.get("/api/v2/tickets").status()).isEqualTo(200);
    Reply first = client.get("/api/v2/tickets/1");
    assertThat(first.status()).isEqualTo(503);
    assertThat(first.headers().get("Retry-After")).isEqualTo("1");
    assertThat(first.body()).isEmpty();
    assertThat(client.get("/api/v2/tickets/1.json").status()).isEqualTo(503);
    assertThat(client.get("/api/v2/tickets/1").body()).contains("<title>502 Bad Gateway</title>");
    assertThat(client.get("/api/v2/tickets/1").status()).isEqualTo(200);
  }

  private List<Integer> statuses(int requests) {
    return IntStream.range(0, requests)
        .mapToObj(i -> client.get("/api/v2/tickets").status())
        .toList();
  }

  @Test
  void randomFaultsBefallTheirShareAndTheSameRequestsForTheSameSeed() {
    FaultPoint lists = fake.on("GET", "/api/v2/tickets");
    lists.failRandomly(7, 0.25, Faults.rateLimited(0), Faults.badGateway());
    List<Integer> first = statuses(200);
    fake.clearFaults();
    lists.failRandomly(7, 0.25, Faults.rateLimited(0), Faults.badGateway());

    assertThat(statuses(200)).isEqualTo(first);
    for (int status : new int[] {429, 502}) {
      assertThat(Collections.frequency(first, status)).isBetween(30, 70);
    }
    assertThat(Collections.frequency(first, 200)).isBetween(70, 130);
  }

  @Test
  void sharesOfMoreThanAllRequestsAreRefused() {
    FaultPoint lists = fake.on("GET", "/api/v2/tickets");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> lists.failRandomly(7, 0.6, Faults.rateLimited(0), Faults.badGateway()));
  }

  @Test
  void aFaultThatLastsLastsUntilItIsCleared() {
    fake.on("GET", "/api/v2/tickets").failAlways(Faults.serviceUnavailable());
    for (int i = 0; i < 5; i++) {
      Reply reply = client.get("/api/v2/tickets");
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.headers().get("Retry-After")).isNull();
    }

    fake.clearFaults();

    assertThat(client.get("/api/v2/tickets").status()).isEqualTo(200);
  }

  @Test
  void aDisconnectBeforeProcessingChangesNothing() {
    fake.next(Faults.disconnectBeforeProcessing());

    assertThatThrownBy(() -> client.post("/api/v2/tickets", TICKET))
        .hasCauseInstanceOf(IOException.class);
    assertThat(fake.ticketCount()).isZero();
  }

  @Test
  void aDisconnectAfterProcessingLeavesTheWriteCommitted() {
    fake.next(Faults.disconnectAfterProcessing());

    assertThatThrownBy(() -> client.post("/api/v2/tickets", TICKET))
        .hasCauseInstanceOf(IOException.class);
    assertThat(fake.ticketCount()).isEqualTo(1);

    client.post("/api/v2/tickets", TICKET);
    assertThat(fake.ticketCount()).as("a blind retry makes a duplicate").isEqualTo(2);
  }

  @Test
  void anIdempotencyKeySavesTheRetryAfterADisconnect() {
    Client careful = client.with("Idempotency-Key", "k");
    fake.next(Faults.disconnectAfterProcessing());
    assertThatThrownBy(() -> careful.post("/api/v2/tickets", TICKET))
        .hasCauseInstanceOf(IOException.class);

    Reply retry = careful.post("/api/v2/tickets", TICKET);

    assertThat(retry.headers().get("X-Idempotency-Lookup")).isEqualTo("hit");
    assertThat(fake.ticketCount()).isEqualTo(1);
  }

  @Test
  void silenceAndDelayRunIntoTheReadTimeout() {
    Client impatient = client.withReadTimeout(100);
    fake.next(Faults.silenceAfterProcessing());
    assertThatThrownBy(() -> impatient.get("/api/v2/tickets"))
        .hasCauseInstanceOf(SocketTimeoutException.class);
    fake.next(Faults.delay(Duration.ofMinutes(1)));
    assertThatThrownBy(() -> impatient.get("/api/v2/tickets"))
        .hasCauseInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void bodiesBreakOffAreNoJsonOrAreMissing() {
    fake.addTicket(Map.of());
    fake.on("GET", "/api/v2/tickets/1")
        .fail(Faults.truncatedBody())
        .fail(Faults.malformedJson())
        .fail(Faults.emptyBody());

    assertThatThrownBy(() -> client.get("/api/v2/tickets/1")).hasCauseInstanceOf(IOException.class);
    Reply malformed = client.get("/api/v2/tickets/1");
    assertThat(malformed.status()).isEqualTo(200);
    assertThatThrownBy(malformed::json).hasMessageContaining("not JSON");
    assertThat(client.get("/api/v2/tickets/1").body()).isEmpty();
  }

  @Test
  void anyAnswerCanBeScripted() {
    fake.next(
        Faults.answer(418, "text/plain", "short and stout").withHeader("X-Request-Id", "pot-1"));
    Reply teapot = client.get("/api/v2/tickets");
    assertThat(teapot.status()).isEqualTo(418);
    assertThat(teapot.body()).isEqualTo("short and stout");
    assertThat(teapot.headers().get("X-Request-Id")).isEqualTo("pot-1");

    fake.next(Faults.internalServerError());
    assertThat(client.get("/api/v2/tickets").text("error")).isEqualTo("Unavailable");
    fake.next(Faults.databaseConflict());
    assertThat(client.get("/api/v2/tickets").status()).isEqualTo(409);
    fake.next(Faults.invalidToken());
    assertThat(client.get("/api/v2/tickets").text("error")).isEqualTo("invalid_token");
    fake.next(Faults.forbiddenByRole());
    assertThat(client.get("/api/v2/tickets").text("error.title")).isEqualTo("Forbidden");
    fake.next(Faults.rateLimitedWithoutRetryAfter());
    assertThat(client.get("/api/v2/tickets").headers().get("Retry-After")).isNull();
  }

  @Test
  void requestsThatFailedAreRecordedToo() {
    fake.next(Faults.disconnectBeforeProcessing());
    assertThatThrownBy(() -> client.get("/api/v2/tickets?page%5Bsize%5D=2")).isNotNull();

    assertThat(fake.requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.method()).isEqualTo("GET");
              assertThat(request.path()).isEqualTo("/api/v2/tickets?page%5Bsize%5D=2");
              assertThat(request.query("page[size]")).contains("2");
            });
  }

  @Test
  void zeroTimesIsRefused() {
    assertThatThrownBy(() -> fake.on("GET", "/x").fail(Faults.badGateway(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("times must be at least 1 but is 0");
  }
}
