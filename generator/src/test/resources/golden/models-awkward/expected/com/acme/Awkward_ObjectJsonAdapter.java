package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Awkward.Object} as JSON. Generated: change the record, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class Awkward_ObjectJsonAdapter extends ModelAdapter<Awkward.Object> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("string");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public Awkward_ObjectJsonAdapter(Moshi moshi) {}

  @Override
  protected Awkward.Object read(JsonReader reader) throws IOException {
    String String = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> String = JsonInput.nullableString(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    try {
      return new Awkward.Object(String);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, Awkward.Object.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, Awkward.Object value) throws IOException {
    writer.beginObject();
    writer.name("string").value(value.String());
    writer.endObject();
  }
}
