package com.acme;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import java.lang.reflect.Type;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Awkward.Nested} as JSON. Generated: change the record, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class Awkward_NestedJsonAdapter<T> extends ModelAdapter<Awkward.Nested<T>> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("content");

  private final JsonAdapter<T> tAdapter;

  /**
   * Called by Moshi.
   *
   * @param moshi reads and writes what is in it
   * @param types the type arguments
   */
  public Awkward_NestedJsonAdapter(Moshi moshi, Type[] types) {
    this.tAdapter = moshi.adapter(types[0]);
  }

  @Override
  protected Awkward.Nested<T> read(JsonReader reader) throws IOException {
    T content = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> content = tAdapter.fromJson(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    try {
      return new Awkward.Nested<>(content);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, Awkward.Nested.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, Awkward.Nested<T> value) throws IOException {
    writer.beginObject();
    writer.name("content");
    tAdapter.toJson(writer, value.content());
    writer.endObject();
  }
}
