package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import dev.usher.json.RequiredMembers;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AuditEvent.Voice.Call} as JSON. Generated: change the record, not this
 * file.
 */
@Generated("dev.usher.generator.UsherProcessor")
final class AuditEvent_Voice_CallJsonAdapter extends ModelAdapter<AuditEvent.Voice.Call> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("id", "kind", "type");

  private static final RequiredMembers REQUIRED = RequiredMembers.of("long id");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public AuditEvent_Voice_CallJsonAdapter(Moshi moshi) {}

  @Override
  protected AuditEvent.Voice.Call read(JsonReader reader) throws IOException {
    long seen = 0;
    long id = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> {
          id = reader.nextLong();
          seen |= 1L;
        }
        case 1 -> JsonInput.skipKnown(reader);
        case 2 -> JsonInput.skipKnown(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    REQUIRED.check(reader, seen);
    try {
      return new AuditEvent.Voice.Call(id);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, AuditEvent.Voice.Call.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, AuditEvent.Voice.Call value) throws IOException {
    writer.beginObject();
    writer.name("kind").value("call");
    writer.name("type").value("voice");
    writer.name("id").value(value.id());
    writer.endObject();
  }
}
