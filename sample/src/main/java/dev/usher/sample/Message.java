package dev.usher.sample;

import dev.usher.sample.model.NewComment;
import dev.usher.sample.model.NewTicket;
import dev.usher.sample.model.NewUser;
import java.util.List;

/**
 * A message of the shared mailbox.
 *
 * @param id the mail server's id of it, the same each time that the mailbox is read
 * @param name the sender's name
 * @param from the sender's address
 * @param subject the subject line
 * @param text the text, empty where the sender wrote none
 */
public record Message(String id, String name, String from, String subject, String text) {

  /** What marks the tickets of this program. */
  static final String TAG = "usher_sample";

  NewUser sender() {
    return new NewUser(name, from);
  }

  NewTicket ticket() {
    return new NewTicket(
        subject,
        new NewComment(text, true),
        new NewTicket.Requester(name, from),
        id,
        List.of(TAG, "mailbox"));
  }
}
