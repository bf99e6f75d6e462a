package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Awkward.Empty} as JSON. Generated: change the record, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class Awkward_EmptyJsonAdapter extends ModelAdapter<Awkward.Empty> {
  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public Awkward_EmptyJsonAdapter(Moshi moshi) {}

  @Override
  protected Awkward.Empty read(JsonReader reader) throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      JsonInput.skipMember(reader);
    }
    reader.endObject();
    try {
      return new Awkward.Empty();
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, Awkward.Empty.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, Awkward.Empty value) throws IOException {
    writer.beginObject();
    writer.endObject();
  }
}
