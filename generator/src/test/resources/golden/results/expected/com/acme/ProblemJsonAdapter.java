package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Problem} as JSON. Generated: change the record, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class ProblemJsonAdapter extends ModelAdapter<Problem> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("title");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public ProblemJsonAdapter(Moshi moshi) {}

  @Override
  protected Problem read(JsonReader reader) throws IOException {
    String title = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> title = JsonInput.nullableString(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    try {
      return new Problem(title);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, Problem.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, Problem value) throws IOException {
    writer.beginObject();
    writer.name("title").value(value.title());
    writer.endObject();
  }
}
