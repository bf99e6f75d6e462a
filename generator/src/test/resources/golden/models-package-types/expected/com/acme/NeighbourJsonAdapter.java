package com.acme;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Neighbour} as JSON. Generated: change the record, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class NeighbourJsonAdapter extends ModelAdapter<Neighbour> {
  private static final com.squareup.moshi.JsonReader.Options MEMBERS =
      com.squareup.moshi.JsonReader.Options.of("own", "text", "override", "reader");

  private final JsonAdapter<String> stringAdapter;
  private final JsonAdapter<Override> overrideAdapter;
  private final JsonAdapter<JsonReader> jsonReaderAdapter;

  /**
   * Called by Moshi.
   *
   * @param moshi reads and writes what is in it
   */
  public NeighbourJsonAdapter(Moshi moshi) {
    this.stringAdapter = moshi.adapter(String.class);
    this.overrideAdapter = moshi.adapter(Override.class);
    this.jsonReaderAdapter = moshi.adapter(JsonReader.class);
  }

  @java.lang.Override
  protected Neighbour read(com.squareup.moshi.JsonReader reader) throws IOException {
    String own = null;
    java.lang.String text = null;
    Override override = null;
    JsonReader reader2 = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> own = stringAdapter.fromJson(reader);
        case 1 -> text = JsonInput.nullableString(reader);
        case 2 -> override = overrideAdapter.fromJson(reader);
        case 3 -> reader2 = jsonReaderAdapter.fromJson(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    try {
      return new Neighbour(own, text, override, reader2);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, Neighbour.class, e);
    }
  }

  @java.lang.Override
  protected void write(JsonWriter writer, Neighbour value) throws IOException {
    writer.beginObject();
    writer.name("own");
    stringAdapter.toJson(writer, value.own());
    writer.name("text").value(value.text());
    writer.name("override");
    overrideAdapter.toJson(writer, value.override());
    writer.name("reader");
    jsonReaderAdapter.toJson(writer, value.reader());
    writer.endObject();
  }
}
