package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AuditEvent.Other} as JSON. Generated: change the record, not this file.
 */
@Generated("dev.usher.generator.UsherProcessor")
final class AuditEvent_OtherJsonAdapter extends ModelAdapter<AuditEvent.Other> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("type");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public AuditEvent_OtherJsonAdapter(Moshi moshi) {}

  @Override
  protected AuditEvent.Other read(JsonReader reader) throws IOException {
    String type = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> type = JsonInput.nullableString(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    try {
      return new AuditEvent.Other(type);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, AuditEvent.Other.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, AuditEvent.Other value) throws IOException {
    writer.beginObject();
    writer.name("type").value(value.type());
    writer.endObject();
  }
}
