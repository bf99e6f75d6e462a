package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AuditEvent.Writer} as JSON. Generated: change the record, not this file.
 */
@Generated("dev.usher.generator.UsherProcessor")
final class AuditEvent_WriterJsonAdapter extends ModelAdapter<AuditEvent.Writer> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("value", "type");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public AuditEvent_WriterJsonAdapter(Moshi moshi) {}

  @Override
  protected AuditEvent.Writer read(JsonReader reader) throws IOException {
    String value2 = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> value2 = JsonInput.nullableString(reader);
        case 1 -> JsonInput.skipKnown(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    try {
      return new AuditEvent.Writer(value2);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, AuditEvent.Writer.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, AuditEvent.Writer value) throws IOException {
    writer.beginObject();
    writer.name("type").value("writer");
    writer.name("value").value(value.value());
    writer.endObject();
  }
}
