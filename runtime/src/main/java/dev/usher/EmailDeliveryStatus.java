package dev.usher;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a notification that Zendesk sent to one recipient, as the Email Notifications API
 * tells it: {@code {"id":24,"name":"authentication_required","code":"530 5.7.0","message":"..."}}.
 *
 * <p>It is known by its {@code id} alone. Names come in either case, and eight of the codes stand
 * for more than one id, some with a suffix and some without. An id that is not known keeps all that
 * was received; only what this class would add to it says so. Immutable.
 *
 * <pre>{@code
 * if (status.isRetryable()) {
 *   sendAgain(ticket);
 * } else if (!status.isDelivered()) {
 *   log(status.meaning() + ": " + status.mend());
 * }
 * }</pre>
 *
 * @param id what the status is known by
 * @param name its name as received, mostly in lower case; null where none was received
 * @param code the code as received: that of the mail server ({@code 550 5.1.1}), or of the Exchange
 *     connector ({@code EC-004}); it may have more detail than the documented one. Never a number;
 *     null where none was received
 * @param message what happened, for people; null where nothing was received
 * @see <a href="https://developer.zendesk.com/api-reference/ticketing/tickets/email_notifications">
 *     Zendesk's table</a>
 */
public record EmailDeliveryStatus(
    int id, @Nullable String name, @Nullable String code, @Nullable String message)
    implements Serializable {

  private static final int DELIVERED = 5;

  /**
   * The status of an id as Zendesk documents it: with its name in upper case and its code, without
   * a message. One that is not known has the id alone.
   *
   * @param id any id
   */
  public static EmailDeliveryStatus of(int id) {
    return EmailDeliveryTable.row(id)
        .map(EmailDeliveryTable.Row::status)
        .orElseGet(() -> new EmailDeliveryStatus(id, null, null, null));
  }

  /** All that are known, by id. */
  public static List<EmailDeliveryStatus> known() {
    return EmailDeliveryTable.rows().stream().map(EmailDeliveryTable.Row::status).toList();
  }

  /** Whether the id is one that this class can tell something of. */
  public boolean isKnown() {
    return EmailDeliveryTable.row(id).isPresent();
  }

  /** Whether the mail arrived. Where no answer came yet ({@code NONE}), that is not known. */
  public boolean isDelivered() {
    return id == DELIVERED;
  }

  /**
   * Whether the same mail may well arrive if it is sent again as it is, be it after a while. False
   * where something has to be mended first, where there is nothing to send again, and where the id
   * is not known.
   */
  public boolean isRetryable() {
    return EmailDeliveryTable.row(id).map(row -> row.remedy().isRetryable()).orElse(false);
  }

  /** What the id means, in a few words. */
  public String meaning() {
    return EmailDeliveryTable.row(id)
        .map(EmailDeliveryTable.Row::meaning)
        .orElse("a status that this version of Usher does not know");
  }

  /** What to do about it. */
  public String mend() {
    return EmailDeliveryTable.row(id)
        .map(row -> row.remedy().text())
        .orElse("go by the message and the code, and look the id up in Zendesk's reference");
  }
}
