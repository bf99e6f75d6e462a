package dev.usher.sample;

import java.util.List;

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
}
