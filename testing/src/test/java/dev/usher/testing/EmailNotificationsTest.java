package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EmailNotificationsTest {

  private static final Map<String, Object> FULL =
      Map.of("id", 31, "name", "mailbox_full", "code", "552", "message", "Email failed.");

  private final FakeZendesk fake = FakeZendesk.start();
  private final Client client = Client.of(fake, "tickets:read");
  private final long first =
      fake.addEmailNotification(
          Map.of(
              "ticket_id",
              7,
              "comment_id",
              12,
              "created_at",
              "2026-01-02T00:00:00Z",
              "recipients",
              List.of(Map.of("user_id", 3, "delivery_status", FULL))));
  private final long second =
      fake.addEmailNotification(
          Map.of("ticket_id", 7, "created_at", "2026-01-03T00:00:00Z", "notification_id", 99));

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void theyAreListedByTicketWithTheNewestFirst() {
    Reply reply = client.get("/api/v2/email_notifications?filter[ticket_id]=7");

    assertThat(second).isEqualTo(99);
    assertThat(reply.each("email_notifications", "notification_id"))
        .isEqualTo(List.of(second, first));
    assertThat(reply.text("email_notifications.1.recipients.0.delivery_status.name"))
        .isEqualTo("mailbox_full");
    assertThat(reply.at("meta.has_more")).isEqualTo(false);
    assertThat(
            client
                .get("/api/v2/email_notifications?filter[ticket_id]=8")
                .list("email_notifications"))
        .isEmpty();
  }

  @Test
  void theyAreListedByCommentAndById() {
    assertThat(
            client
                .get("/api/v2/email_notifications?filter[comment_id]=12")
                .each("email_notifications", "notification_id"))
        .isEqualTo(List.of(first));
    assertThat(
            client
                .get("/api/v2/email_notifications?filter[notification_id]=99")
                .each("email_notifications", "notification_id"))
        .isEqualTo(List.of(second));
  }

  @Test
  void oneIsShown() {
    Reply reply = client.get("/api/v2/email_notifications/" + first);

    assertThat(reply.number("email_notification.notification_id")).isEqualTo(first);
    assertThat(reply.number("email_notification.ticket_id")).isEqualTo(7);
    assertThat(reply.at("email_notification.message_id")).isNull();
    assertThat(client.get("/api/v2/email_notifications/5").status()).isEqualTo(404);
  }

  @Test
  void aListWantsAFilter() {
    assertThat(client.get("/api/v2/email_notifications").status()).isEqualTo(400);
  }
}
