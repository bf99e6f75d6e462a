package dev.usher.sample;

import dev.usher.testing.FakeZendesk;
import java.util.List;
import java.util.Map;

/** The shared mailbox of the support desk, as it stands this morning. */
final class Mailbox {

  private Mailbox() {}

  /**
   * Returns the unread messages, oldest first; {@code batch} tells one run's ids from another's.
   */
  static List<Message> unread(String batch) {
    return List.of(
        new Message(
            batch + "-1",
            "Ann Archer",
            "ann@customer.example",
            "Printer on fire",
            "The one on the second floor. Please hurry."),
        new Message(
            batch + "-2",
            "Bo Baker",
            "bo@customer.example",
            "Invoice 4711",
            "It lists the printer twice."),
        new Message(batch + "-3", "Cy Cook", "cy@customer.example", "(no subject)", ""));
  }

  /** Lets a mail about a ticket reach an agent, and not its requester, whose mailbox is full. */
  static void bounce(FakeZendesk fake, long ticketId) {
    fake.addEmailNotification(
        Map.of(
            "ticket_id",
            ticketId,
            "recipients",
            List.of(
                recipient("ann@customer.example", 31, "mailbox_full", "552"),
                recipient("agent@example.com", 5, "delivered", "200"))));
  }

  private static Map<String, Object> recipient(String address, int id, String name, String code) {
    return Map.of(
        "email_address", address, "delivery_status", Map.of("id", id, "name", name, "code", code));
  }
}
