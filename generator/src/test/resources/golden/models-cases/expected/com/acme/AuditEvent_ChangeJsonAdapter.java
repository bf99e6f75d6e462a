package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AuditEvent.Change} as JSON. Generated: change the record, not this file.
 */
@Generated("dev.usher.generator.UsherProcessor")
final class AuditEvent_ChangeJsonAdapter extends ModelAdapter<AuditEvent.Change> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("field_name", "type");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public AuditEvent_ChangeJsonAdapter(Moshi moshi) {}

  @Override
  protected AuditEvent.Change read(JsonReader reader) throws IOException {
    String fieldName = null;
    String type = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> fieldName = JsonInput.nullableString(reader);
        case 1 -> type = JsonInput.nullableString(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    try {
      return new AuditEvent.Change(fieldName, type);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, AuditEvent.Change.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, AuditEvent.Change value) throws IOException {
    writer.beginObject();
    writer.name("type").value("Change");
    writer.name("field_name").value(value.fieldName());
    writer.endObject();
  }
}
