package dev.usher;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import dev.usher.json.RequiredMembers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The adapter of {@link EmailDeliveryStatus}, found by its name as generated ones are. */
final class EmailDeliveryStatusJsonAdapter extends ModelAdapter<EmailDeliveryStatus> {

  private static final JsonReader.Options MEMBERS =
      JsonReader.Options.of("id", "name", "code", "message");

  private static final RequiredMembers REQUIRED = RequiredMembers.of("int id");

  @SuppressWarnings("UnusedVariable") // The constructor that is looked for takes it.
  EmailDeliveryStatusJsonAdapter(Moshi moshi) {}

  @Override
  protected EmailDeliveryStatus read(JsonReader reader) throws IOException {
    long seen = 0;
    int id = 0;
    @Nullable String name = null;
    @Nullable String code = null;
    @Nullable String message = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> {
          id = reader.nextInt();
          seen |= 1L;
        }
        case 1 -> name = JsonInput.nullableString(reader);
        case 2 -> code = JsonInput.nullableString(reader);
        case 3 -> message = JsonInput.nullableString(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    REQUIRED.check(reader, seen);
    return new EmailDeliveryStatus(id, name, code, message);
  }

  @Override
  protected void write(JsonWriter writer, EmailDeliveryStatus value) throws IOException {
    writer.beginObject();
    writer.name("id").value(value.id());
    writer.name("name").value(value.name());
    writer.name("code").value(value.code());
    writer.name("message").value(value.message());
    writer.endObject();
  }
}
