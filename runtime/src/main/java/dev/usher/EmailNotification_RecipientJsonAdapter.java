package dev.usher;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The adapter of {@link EmailNotification.Recipient}, found by its name as generated ones are. */
final class EmailNotification_RecipientJsonAdapter
    extends ModelAdapter<EmailNotification.Recipient> {

  private static final JsonReader.Options MEMBERS =
      JsonReader.Options.of("user_id", "email_address", "delivery_status");

  private final JsonAdapter<EmailDeliveryStatus> statusAdapter;

  EmailNotification_RecipientJsonAdapter(Moshi moshi) {
    this.statusAdapter = moshi.adapter(EmailDeliveryStatus.class);
  }

  @Override
  protected EmailNotification.Recipient read(JsonReader reader) throws IOException {
    @Nullable Long userId = null;
    @Nullable String emailAddress = null;
    @Nullable EmailDeliveryStatus status = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> userId = JsonInput.nullableLong(reader);
        case 1 -> emailAddress = JsonInput.nullableString(reader);
        case 2 -> status = statusAdapter.fromJson(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    return new EmailNotification.Recipient(userId, emailAddress, status);
  }

  @Override
  protected void write(JsonWriter writer, EmailNotification.Recipient value) throws IOException {
    writer.beginObject();
    writer.name("user_id").value(value.userId());
    writer.name("email_address").value(value.emailAddress());
    writer.name("delivery_status");
    statusAdapter.toJson(writer, value.deliveryStatus());
    writer.endObject();
  }
}
