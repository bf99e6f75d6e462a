package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.EmailDeliveryStatus;
import org.junit.jupiter.api.Test;

class MailTest {

  private static final String MAIL =
      """
      {"notification_id":7,"ticket_id":623,"recipients":[
        {"user_id":1,"email_address":"ann@example.com","delivery_status":
          {"id":31,"name":"mailbox_full","code":"552","message":"Email failed to deliver."}},
        {"email_address":"bob@example.com","delivery_status":
          {"id":99,"name":"odd","code":"599","message":"Odd."}}]}
      """;

  private static final String EXPLAINED =
      """
      Mail 7 about ticket 623
        to           ann@example.com, user 1
        status       31 MAILBOX_FULL (552)
        message      Email failed to deliver.
        meaning      the recipient's mailbox is full
        send again   yes
        mend         send it again later; if it goes on, tell the recipient by another way than mail
        to           bob@example.com
        status       99 ODD (599)
        message      Odd.
        meaning      a status that this version of Usher does not know
        send again   no
        mend         go by the message and the code, and look the id up in Zendesk's reference
      """;

  @Test
  void whatBecameOfMailsIsToldOfEachRecipient() {
    assertThat(Run.of("HTTP/2 200\n\n{\"email_notifications\":[" + MAIL + "],\"links\":{}}").out())
        .isEqualTo("HTTP 200\n\n" + EXPLAINED);
    assertThat(Run.of("HTTP/2 200\n\n{\"email_notification\":" + MAIL + "}").out())
        .isEqualTo("HTTP 200\n\n" + EXPLAINED);
  }

  @Test
  void oneThatCannotBeReadHidesNoOther() {
    assertThat(
            Run.of("HTTP/2 200\n\n{\"email_notifications\":[{\"ticket_id\":1}," + MAIL + "]}")
                .out())
        .contains("A mail that cannot be read: ", "notification_id")
        .endsWith(EXPLAINED);
  }

  @Test
  void theirBodyAloneNeedsNoStatus() {
    assertThat(Run.of("{\"email_notification\":" + MAIL + "}").out())
        .isEqualTo("An answer without a status line\n\n" + EXPLAINED);
  }

  @Test
  void thereMayBeNoMails() {
    assertThat(Run.of("HTTP/2 200\n\n{\"email_notifications\":[]}").out())
        .isEqualTo("HTTP 200\n\nNo mails.\n");
  }

  @Test
  void aStatusIsExplainedByItsIdAlone() {
    for (EmailDeliveryStatus status : EmailDeliveryStatus.known()) {
      Run run = Run.of("", "--mail-status", String.valueOf(status.id()));

      assertThat(run.code()).isZero();
      assertThat(run.out())
          .contains("%d %s (%s)\n".formatted(status.id(), status.name(), status.code()))
          .contains(status.meaning());
    }
  }
}
