package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AuditEvent.URLChange} as JSON. Generated: change the record, not this
 * file.
 */
@Generated("dev.usher.generator.UsherProcessor")
final class AuditEvent_URLChangeJsonAdapter extends ModelAdapter<AuditEvent.URLChange> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("url", "type");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public AuditEvent_URLChangeJsonAdapter(Moshi moshi) {}

  @Override
  protected AuditEvent.URLChange read(JsonReader reader) throws IOException {
    String url = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> url = JsonInput.nullableString(reader);
        case 1 -> JsonInput.skipKnown(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    try {
      return new AuditEvent.URLChange(url);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, AuditEvent.URLChange.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, AuditEvent.URLChange value) throws IOException {
    writer.beginObject();
    writer.name("type").value("url_change");
    writer.name("url").value(value.url());
    writer.endObject();
  }
}
