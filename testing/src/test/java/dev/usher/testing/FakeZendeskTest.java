package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.Zendesk;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FakeZendeskTest {

  @Test
  void aBuilderStartsAccountsThatShareNothing() {
    FakeZendeskBuilder builder = FakeZendesk.builder().tickets(2);
    try (FakeZendesk one = builder.start();
        FakeZendesk other = builder.start()) {
      one.addTicket(Map.of());

      assertThat(one.ticketCount()).isEqualTo(3);
      assertThat(other.ticketCount()).isEqualTo(2);
      assertThat(one.url()).isNotEqualTo(other.url());
      assertThat(one.token("read")).as("the same in each run").isEqualTo(other.token("read"));
    }
  }

  @Test
  void headGetsTheHeadersOfGetAndLeavesTheConnectionClean() {
    try (FakeZendesk fake = FakeZendesk.builder().tickets(1).start()) {
      Client client = Client.of(fake, "read");
      Reply got = client.get("/api/v2/tickets/1");
      Reply head = client.head("/api/v2/tickets/1");
      Reply missing = client.head("/api/v2/tickets/9");

      assertThat(head.status()).isEqualTo(200);
      assertThat(head.headers().get("Content-Length"))
          .isEqualTo(got.headers().get("Content-Length"));
      assertThat(missing.status()).isEqualTo(404);
      assertThat(client.get("/api/v2/tickets/1").body()).isEqualTo(got.body());
    }
  }

  @Test
  void parallelRequestsAreCarriedOutOneByOne() {
    try (FakeZendesk fake = FakeZendesk.start()) {
      Client client = Client.of(fake, "tickets");
      IntStream.rangeClosed(1, 40)
          .parallel()
          .forEach(
              i ->
                  client.post(
                      "/api/v2/tickets",
                      "{\"ticket\":{\"subject\":\"s\",\"comment\":{\"body\":\"b\"}}}"));

      assertThat(fake.tickets()).extracting(ticket -> ticket.get("id")).doesNotHaveDuplicates();
      assertThat(fake.ticketCount()).isEqualTo(40);
      assertThat(fake.requests()).hasSize(40);
    }
  }

  @Test
  void noTextHoldsACredential() {
    try (FakeZendesk fake = FakeZendesk.start()) {
      String token = fake.token("read");
      Client.bearer(fake, token).get("/api/v2/tickets");
      ReceivedRequest request = fake.requests().get(0);

      assertThat(request.authorization()).contains("Bearer " + token);
      assertThat(request.header("authorization")).contains("██");
      assertThat(List.of(request.toString(), request.headers().toString(), fake.toString()))
          .noneMatch(text -> text.contains(token));
      fake.clearRequests();
      assertThat(fake.requests()).isEmpty();
    }
  }

  @Test
  void seedsMayBeWhatNoRequestCouldMake() {
    try (FakeZendesk fake =
        FakeZendesk.builder()
            .ticket(Map.of("id", 35436, "status", "closed", "created_at", "2009-07-20T22:55:29Z"))
            .start()) {
      assertThat(fake.ticket(35436).orElseThrow())
          .containsEntry("status", "closed")
          .containsEntry("created_at", "2009-07-20T22:55:29Z");
      assertThat(fake.addTicket(Map.of())).isEqualTo(35437);
    }
  }

  @Test
  void aReadyZendeskPointsAtTheFake() {
    try (FakeZendesk fake = FakeZendesk.start();
        Zendesk zendesk = fake.zendesk("tickets:read")) {
      assertThat(zendesk.toString()).contains(fake.url().toString());
    }
  }

  @Test
  void aHeadIsAGetWithoutBody() {
    try (FakeZendesk fake = FakeZendesk.start()) {
      Reply reply = Client.of(fake, "tickets:read").head("/api/v2/tickets");

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.body()).isEmpty();
    }
  }

  @Test
  void hostileBodiesAreRefusedAndNothingBreaks() {
    try (FakeZendesk fake = FakeZendesk.start()) {
      Client client = Client.of(fake, "write");
      for (String body :
          List.of(
              "[".repeat(5_000),
              "\u0000",
              "{\"ticket\":{\"subject\":1e999,\"comment\":{\"body\":[]}}}",
              "{\"ticket\":null}",
              "{\"ticket\":{}} trailing")) {
        assertThat(client.post("/api/v2/tickets", body).status()).isEqualTo(400);
      }
      Reply nulls =
          client.post(
              "/api/v2/tickets",
              """
              {"ticket":{"subject":"s","comment":{"body":"b"},"status":null,"tags":null,
                         "requester_id":null,"assignee_id":null,"due_at":null}}
              """);
      assertThat(nulls.status()).isEqualTo(201);
      assertThat(nulls.text("ticket.status")).isEqualTo("new");
    }
  }
}
