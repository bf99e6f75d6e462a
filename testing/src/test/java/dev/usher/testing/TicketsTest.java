package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TicketsTest {

  private final MovableClock clock = new MovableClock();
  private final FakeZendesk fake = FakeZendesk.builder().clock(clock).start();
  private final Client client = Client.of(fake, "tickets:read", "tickets:write");

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void aTicketIsCreatedShownChangedAndDeleted() {
    Reply created =
        client.post(
            "/api/v2/tickets.json",
            """
            {"ticket": {"subject": "Fire", "comment": {"body": "The printer burns"},
                        "priority": "urgent", "tags": ["Printer", "fire", "fire"]}}
            """);
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.number("ticket.id")).isEqualTo(1);
    assertThat(created.text("ticket.status")).isEqualTo("new");
    assertThat(created.text("ticket.description")).isEqualTo("The printer burns");
    assertThat(created.list("ticket.tags")).isEqualTo(List.of("printer", "fire"));
    assertThat(created.text("ticket.created_at")).isEqualTo("2026-11-24T10:00:10Z");
    assertThat(created.number("audit.ticket_id")).isEqualTo(1);
    assertThat(created.headers().get("Location"))
        .isEqualTo(fake.url() + "api/v2/tickets/1.json")
        .isEqualTo(created.text("ticket.url"));

    assertThat(client.get("/api/v2/tickets/1").text("ticket.priority")).isEqualTo("urgent");

    clock.advance(Duration.ofMinutes(5));
    Reply updated =
        client.put(
            "/api/v2/tickets/1", "{\"ticket\":{\"priority\":\"low\",\"subject\":\"Smoke\"}}");
    assertThat(updated.status()).isEqualTo(200);
    assertThat(updated.text("ticket.subject")).isEqualTo("Smoke");
    assertThat(updated.text("ticket.updated_at")).isEqualTo("2026-11-24T10:05:10Z");
    assertThat(fake.ticket(1)).get().extracting("priority").isEqualTo("low");

    Reply deleted = client.delete("/api/v2/tickets/1");
    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.body()).isEmpty();
    assertThat(fake.ticketCount()).isZero();
    assertThat(client.get("/api/v2/tickets/1").text("error")).isEqualTo("RecordNotFound");
    assertThat(client.delete("/api/v2/tickets/1").status()).isEqualTo(404);
  }

  @Test
  void aDescriptionStandsForAComment() {
    Reply reply =
        client.post("/api/v2/tickets", "{\"ticket\":{\"subject\":\"a\",\"description\":\"b\"}}");

    assertThat(reply.status()).isEqualTo(201);
    assertThat(fake.comments(1)).singleElement().extracting("body").isEqualTo("b");
  }

  @Test
  void aNewTicketThatIsAssignedIsOpen() {
    long agent =
        fake.addUser(Map.of("name", "Agent", "email", "agent@example.com", "role", "agent"));
    long id = fake.addTicket(Map.of());

    client.put("/api/v2/tickets/" + id, "{\"ticket\":{\"assignee_email\":\"agent@example.com\"}}");

    assertThat(fake.ticket(id).orElseThrow())
        .containsEntry("assignee_id", agent)
        .containsEntry("status", "open");
  }

  @Test
  void aRequesterIsFoundByAddressOrMade() {
    client.post(
        "/api/v2/tickets",
        """
        {"ticket":{"subject":"a","comment":{"body":"b"},
                   "requester":{"name":"Rex","email":"rex@example.com"}}}
        """);
    client.post(
        "/api/v2/tickets",
        "{\"ticket\":{\"subject\":\"c\",\"comment\":\"d\",\"requester\":{\"email\":\"rex@example.com\"}}}");

    assertThat(fake.users()).hasSize(2);
    assertThat(fake.tickets())
        .extracting(t -> t.get("requester_id"))
        .containsOnly(fake.users().get(1).get("id"));
  }

  @Test
  void aSafeUpdateWithAStaleStampIsAConflict() {
    long id = fake.addTicket(Map.of());
    String update =
        "{\"ticket\":{\"subject\":\"x\",\"safe_update\":true,\"updated_stamp\":\"2026-11-24T10:00:10Z\"}}";

    assertThat(client.put("/api/v2/tickets/" + id, update).status()).isEqualTo(200);
    Reply second = client.put("/api/v2/tickets/" + id, update);

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text("error")).isEqualTo("UpdateConflict");
    assertThat(
            client
                .put(
                    "/api/v2/tickets/" + id,
                    "{\"ticket\":{\"subject\":\"y\",\"updated_stamp\":\"2020-01-01T00:00:00Z\"}}")
                .status())
        .as("without safe_update the stamp is not looked at")
        .isEqualTo(200);
  }

  @Test
  void commentsAreAddedByUpdatesAndListed() {
    long id = fake.addTicket(Map.of("description", "first"));
    client.put(
        "/api/v2/tickets/" + id,
        "{\"ticket\":{\"comment\":{\"body\":\"second\",\"public\":false}}}");

    Reply reply = client.get("/api/v2/tickets/" + id + "/comments");

    assertThat(reply.each("comments", "body")).isEqualTo(List.of("first", "second"));
    assertThat(reply.each("comments", "public")).isEqualTo(List.of(true, false));
    assertThat(reply.number("count")).isEqualTo(2);
    assertThat(client.get("/api/v2/tickets/99/comments").status()).isEqualTo(404);
  }

  @Test
  void tagsAreSetAddedAndRemoved() {
    long id = fake.addTicket(Map.of("tags", List.of("a")));
    String path = "/api/v2/tickets/" + id + "/tags";

    assertThat(client.get(path).list("tags")).isEqualTo(List.of("a"));
    Reply set = client.post(path, "{\"tags\":[\"b\",\"c\"]}");
    assertThat(set.status()).isEqualTo(201);
    assertThat(set.list("tags")).isEqualTo(List.of("b", "c"));
    assertThat(client.put(path, "{\"tags\":[\"d\",\"b\"]}").list("tags"))
        .isEqualTo(List.of("b", "c", "d"));
    assertThat(client.delete(path, "{\"tags\":[\"c\"]}").list("tags")).isEqualTo(List.of("b", "d"));
    assertThat(
            client
                .put(
                    path,
                    "{\"tags\":[\"x\"],\"safe_update\":\"true\",\"updated_stamp\":\"2020-01-01T00:00:00Z\"}")
                .status())
        .isEqualTo(409);
  }

  @Test
  void attributesThatZendeskDoesNotTakeAreDroppedWithAWarning() {
    Reply reply =
        client.post(
            "/api/v2/tickets",
            "{\"ticket\":{\"subject\":\"a\",\"comment\":{\"Body\":\"x\",\"body\":\"b\"},\"Status\":\"open\"}}");

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.text("ticket.status")).isEqualTo("new");
    assertThat(reply.headers().get("X-Zendesk-API-Warn"))
        .contains(":controller=>\"tickets\", :action=>\"create\"")
        .contains(":unpermitted_keys=>[\"ticket.Status\"]");
  }

  @Test
  void manyAreShownByIdUpToAHundred() {
    fake.addTicket(Map.of());
    fake.addTicket(Map.of());

    Reply some = client.get("/api/v2/tickets/show_many?ids=2,1,77");
    assertThat(some.each("tickets", "id")).isEqualTo(List.of(2L, 1L));
    assertThat(some.number("count")).isEqualTo(2);

    Reply tooMany = client.get("/api/v2/tickets/show_many?ids=" + "1,".repeat(101));
    assertThat(tooMany.status()).isEqualTo(400);
    assertThat(tooMany.text("error")).isEqualTo("TooManyValues");
    assertThat(tooMany.number("max_count")).isEqualTo(100);
  }
}
