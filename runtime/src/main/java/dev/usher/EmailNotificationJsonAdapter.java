package dev.usher;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.usher.EmailNotification.Recipient;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import dev.usher.json.RequiredMembers;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The adapter of {@link EmailNotification}, found by its name as generated ones are. */
final class EmailNotificationJsonAdapter extends ModelAdapter<EmailNotification> {

  private static final JsonReader.Options MEMBERS =
      JsonReader.Options.of(
          "notification_id",
          "ticket_id",
          "comment_id",
          "email_id",
          "message_id",
          "recipients",
          "created_at",
          "updated_at",
          "url");

  private static final RequiredMembers REQUIRED = RequiredMembers.of("long notification_id");

  private final JsonAdapter<List<Recipient>> recipientsAdapter;
  private final JsonAdapter<Instant> instantAdapter;
  private final JsonAdapter<URI> uriAdapter;

  EmailNotificationJsonAdapter(Moshi moshi) {
    this.recipientsAdapter = moshi.adapter(Types.newParameterizedType(List.class, Recipient.class));
    this.instantAdapter = moshi.adapter(Instant.class);
    this.uriAdapter = moshi.adapter(URI.class);
  }

  @Override
  protected EmailNotification read(JsonReader reader) throws IOException {
    long seen = 0;
    long notificationId = 0;
    @Nullable Long ticketId = null;
    @Nullable Long commentId = null;
    @Nullable String emailId = null;
    @Nullable String messageId = null;
    @Nullable List<Recipient> recipients = null;
    @Nullable Instant createdAt = null;
    @Nullable Instant updatedAt = null;
    @Nullable URI url = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> {
          notificationId = reader.nextLong();
          seen |= 1L;
        }
        case 1 -> ticketId = JsonInput.nullableLong(reader);
        case 2 -> commentId = JsonInput.nullableLong(reader);
        case 3 -> emailId = JsonInput.nullableString(reader);
        case 4 -> messageId = JsonInput.nullableString(reader);
        case 5 -> recipients = recipientsAdapter.fromJson(reader);
        case 6 -> createdAt = instantAdapter.fromJson(reader);
        case 7 -> updatedAt = instantAdapter.fromJson(reader);
        case 8 -> url = uriAdapter.fromJson(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    REQUIRED.check(reader, seen);
    return new EmailNotification(
        notificationId,
        ticketId,
        commentId,
        emailId,
        messageId,
        recipients == null ? List.of() : recipients,
        createdAt,
        updatedAt,
        url);
  }

  @Override
  protected void write(JsonWriter writer, EmailNotification value) throws IOException {
    writer.beginObject();
    writer.name("notification_id").value(value.notificationId());
    writer.name("ticket_id").value(value.ticketId());
    writer.name("comment_id").value(value.commentId());
    writer.name("email_id").value(value.emailId());
    writer.name("message_id").value(value.messageId());
    writer.name("recipients");
    recipientsAdapter.toJson(writer, value.recipients());
    writer.name("created_at");
    instantAdapter.toJson(writer, value.createdAt());
    writer.name("updated_at");
    instantAdapter.toJson(writer, value.updatedAt());
    writer.name("url");
    uriAdapter.toJson(writer, value.url());
    writer.endObject();
  }
}
