package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is wrong with a ticket is refused as Zendesk refuses it. */
final class TicketRefusalsTest {

  private final MovableClock clock = new MovableClock();
  private final FakeZendesk fake = FakeZendesk.builder().clock(clock).start();
  private final Client client = Client.of(fake, "tickets:read", "tickets:write");

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void allThatIsMissingIsReportedAtOnce() {
    Reply reply = client.post("/api/v2/tickets", "{\"ticket\":{}}");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("error")).isEqualTo("RecordInvalid");
    assertThat(reply.text("description")).isEqualTo("Record validation errors");
    assertThat(reply.each("details.base", "description"))
        .isEqualTo(List.of("Subject: cannot be blank", "Description: cannot be blank"));
    assertThat(fake.ticketCount()).isZero();
  }

  @Test
  void aClosedTicketCannotBeChanged() {
    long id = fake.addTicket(Map.of("subject", "old", "status", "closed"));

    Reply reply = client.put("/api/v2/tickets/" + id, "{\"ticket\":{\"status\":\"open\"}}");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("details.status.0.description"))
        .isEqualTo("Status: closed prevents ticket update");
  }

  @Test
  void anAssigneeMustBeAnAgent() {
    long customer = fake.addUser(Map.of("name", "Cus", "email", "cus@example.com"));
    for (String assignee :
        List.of(
            "\"assignee_id\":99",
            "\"assignee_id\":" + customer,
            "\"assignee_email\":\"nobody@example.com\"")) {
      Reply reply =
          client.post(
              "/api/v2/tickets",
              "{\"ticket\":{\"subject\":\"a\",\"comment\":{\"body\":\"b\"}," + assignee + "}}");

      assertThat(reply.status()).as(assignee).isEqualTo(422);
      assertThat(reply.text("details.assignee.0.description")).isEqualTo("Assignee: is invalid");
      assertThat(reply.text("details.assignee.0.error")).isEqualTo("InvalidValue");
    }
  }

  @Test
  void solvingNeedsAnAssignee() {
    long id = fake.addTicket(Map.of());

    Reply reply = client.put("/api/v2/tickets/" + id, "{\"ticket\":{\"status\":\"solved\"}}");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("details.base.0.description"))
        .isEqualTo("Assignee: is required when solving a ticket");
    assertThat(reply.at("details.base.0.error")).isNull();
    assertThat(reply.text("details.base.0.ticket_field_type")).isEqualTo("FieldAssignee");
  }

  @Test
  void aDueDateInThePastIsRefused() {
    String ticket =
        "{\"ticket\":{\"subject\":\"a\",\"comment\":{\"body\":\"b\"},\"due_at\":\"%s\"}}";

    assertThat(
            client
                .post("/api/v2/tickets", ticket.formatted("2026-11-24T10:00:09Z"))
                .each("details.due_at", "error"))
        .isEqualTo(List.of("InvalidValue"));
    assertThat(client.post("/api/v2/tickets", ticket.formatted("soon")).status()).isEqualTo(422);
    assertThat(client.post("/api/v2/tickets", ticket.formatted("2026-11-25")).status())
        .isEqualTo(201);
  }

  @Test
  void unknownStatusPriorityAndTypeAreAllRefused() {
    Reply reply =
        client.post(
            "/api/v2/tickets",
            """
            {"ticket":{"subject":"a","comment":{"body":"b"},"status":"x","priority":"x","type":"x"}}
            """);

    assertThat(reply.each("details.base", "description"))
        .isEqualTo(List.of("Status: is invalid", "Priority: is invalid", "Type: is invalid"));
  }

  @Test
  void aRequesterWithoutNameOrSuspendedIsRefused() {
    fake.addUser(Map.of("name", "Contact Form", "email", "form@example.com", "suspended", true));
    String ticket =
        "{\"ticket\":{\"subject\":\"a\",\"comment\":{\"body\":\"b\"},\"requester\":{\"email\":\"%s\"}}}";

    assertThat(
            client
                .post("/api/v2/tickets", ticket.formatted("new@example.com"))
                .text("details.requester.0.description"))
        .isEqualTo("Requester: Name:  is too short (minimum is 1 character)");
    assertThat(
            client
                .post("/api/v2/tickets", ticket.formatted("form@example.com"))
                .text("details.requester.0.description"))
        .isEqualTo("Requester: Contact Form is suspended.");
  }

  @Test
  void bodiesThatAreNoTicketAreBadRequests() {
    Reply malformed = client.post("/api/v2/tickets", "{\"ticket\":");
    assertThat(malformed.status()).isEqualTo(400);
    assertThat(malformed.headers().get("Content-Type")).startsWith("text/plain");

    for (String body :
        List.of("", "[]", "{}", "{\"ticket\":[]}", "{\"ticket\":{\"subject\":{}}}")) {
      Reply reply = client.post("/api/v2/tickets", body);
      assertThat(reply.status()).as(body).isEqualTo(400);
      assertThat(reply.text("error.title")).isEqualTo("Invalid attribute");
    }
    assertThat(client.get("/api/v2/tickets/abc").text("error.message"))
        .endsWith("Invalid parameter: id must be an integer");
  }
}
