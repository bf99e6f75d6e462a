package com.acme;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import dev.usher.json.RequiredMembers;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Old} as JSON. Generated: change the record, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
@SuppressWarnings("deprecation")
final class OldJsonAdapter extends ModelAdapter<Old> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("id", "older");

  private static final RequiredMembers REQUIRED = RequiredMembers.of("long id");

  private final JsonAdapter<Old.Older> olderAdapter;

  /**
   * Called by Moshi.
   *
   * @param moshi reads and writes what is in it
   */
  public OldJsonAdapter(Moshi moshi) {
    this.olderAdapter = moshi.adapter(Old.Older.class);
  }

  @Override
  protected Old read(JsonReader reader) throws IOException {
    long seen = 0;
    long id = 0;
    Old.Older older = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> {
          id = reader.nextLong();
          seen |= 1L;
        }
        case 1 -> older = olderAdapter.fromJson(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    REQUIRED.check(reader, seen);
    try {
      return new Old(id, older);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, Old.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, Old value) throws IOException {
    writer.beginObject();
    writer.name("id").value(value.id());
    writer.name("older");
    olderAdapter.toJson(writer, value.older());
    writer.endObject();
  }
}
