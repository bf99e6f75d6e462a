package dev.usher.explain;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import dev.usher.EmailDeliveryStatus;
import dev.usher.EmailNotification;
import dev.usher.diagnosis.Quote;
import dev.usher.diagnosis.Redaction;
import dev.usher.json.ModelAdapters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** What became of mails: the answer of the Email Notifications API. */
final class MailReport {

  private static final JsonAdapter<EmailNotification> MAIL =
      ModelAdapters.addTo(new Moshi.Builder()).build().adapter(EmailNotification.class);

  private static final JsonReader.Options MEMBERS =
      JsonReader.Options.of("email_notifications", "email_notification");

  private static final int LONGEST = 160;

  private MailReport() {}

  /** What a body tells of mails; empty where it is about something else. */
  static Optional<String> of(String body) {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(body))) {
      return reader.peek() == JsonReader.Token.BEGIN_OBJECT ? of(reader) : Optional.empty();
    } catch (IOException | JsonDataException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> of(JsonReader reader) throws IOException {
    @Nullable Page page = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> page = report(all(reader));
        case 1 -> page = report(Collections.singletonList(reader.readJsonValue()));
        default -> {
          reader.skipName();
          reader.skipValue();
        }
      }
    }
    return Optional.ofNullable(page).map(Page::toString);
  }

  private static List<@Nullable Object> all(JsonReader reader) throws IOException {
    List<@Nullable Object> mails = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      mails.add(reader.readJsonValue());
    }
    reader.endArray();
    return mails;
  }

  private static Page report(List<@Nullable Object> mails) {
    Page page = new Page();
    if (mails.isEmpty()) {
      page.line("No mails.");
    }
    mails.forEach(mail -> add(mail, page));
    return page;
  }

  /** One that does not decode hides none of the others. */
  private static void add(@Nullable Object json, Page page) {
    try {
      @Nullable EmailNotification mail = MAIL.fromJsonValue(json);
      if (mail != null) {
        add(mail, page);
      }
    } catch (JsonDataException e) {
      page.line(
          "A mail that cannot be read: " + Quote.line(String.valueOf(e.getMessage()), LONGEST));
    }
  }

  private static void add(EmailNotification mail, Page page) {
    page.line(
        "Mail %d%s"
            .formatted(
                mail.notificationId(),
                mail.ticketId() == null ? "" : " about ticket " + mail.ticketId()));
    for (EmailNotification.Recipient recipient : mail.recipients()) {
      String address = recipient.emailAddress() == null ? "" : recipient.emailAddress();
      page.row(
          "to", recipient.userId() == null ? address : address + ", user " + recipient.userId());
      if (recipient.deliveryStatus() != null) {
        add(recipient.deliveryStatus(), page);
      }
    }
  }

  private static void add(EmailDeliveryStatus status, Page page) {
    String name = status.name() == null ? "" : " " + status.name().toUpperCase(Locale.ROOT);
    page.row(
        "status",
        Redaction.of(
            status.id() + name + (status.code() == null ? "" : " (" + status.code() + ")")));
    if (status.message() != null) {
      page.row("message", Redaction.of(status.message()));
    }
    page.row("meaning", status.meaning());
    page.row("send again", status.isRetryable() ? "yes" : "no");
    page.row("mend", status.mend());
  }

  /** What a delivery status means. */
  static String ofStatus(int id) {
    Page page = new Page();
    add(EmailDeliveryStatus.of(id), page);
    return page.toString();
  }
}
