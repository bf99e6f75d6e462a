package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.JsonOutput;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AuditEvent.Voice.Other} as JSON. Generated: change the record, not this
 * file.
 */
@Generated("dev.usher.generator.UsherProcessor")
final class AuditEvent_Voice_OtherJsonAdapter extends ModelAdapter<AuditEvent.Voice.Other> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("kind", "type");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public AuditEvent_Voice_OtherJsonAdapter(Moshi moshi) {}

  @Override
  protected AuditEvent.Voice.Other read(JsonReader reader) throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> JsonInput.skipKnown(reader);
        case 1 -> JsonInput.skipKnown(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    try {
      return new AuditEvent.Voice.Other();
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, AuditEvent.Voice.Other.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, AuditEvent.Voice.Other value) throws IOException {
    throw JsonOutput.unlabelled(writer, AuditEvent.Voice.Other.class, "kind");
  }
}
