package com.acme;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import dev.usher.json.RequiredMembers;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Page} as JSON. Generated: change the record, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class PageJsonAdapter<T> extends ModelAdapter<Page<T>> {
  private static final JsonReader.Options MEMBERS =
      JsonReader.Options.of("results", "first", "count");

  private static final RequiredMembers REQUIRED = RequiredMembers.of("long count");

  private final JsonAdapter<List<T>> listOfTAdapter;
  private final JsonAdapter<T> tAdapter;

  /**
   * Called by Moshi.
   *
   * @param moshi reads and writes what is in it
   * @param types the type arguments
   */
  public PageJsonAdapter(Moshi moshi, Type[] types) {
    this.listOfTAdapter = moshi.adapter(Types.newParameterizedType(List.class, types[0]));
    this.tAdapter = moshi.adapter(types[0]);
  }

  @Override
  protected Page<T> read(JsonReader reader) throws IOException {
    long seen = 0;
    List<T> results = null;
    T first = null;
    long count = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> results = listOfTAdapter.fromJson(reader);
        case 1 -> first = tAdapter.fromJson(reader);
        case 2 -> {
          count = reader.nextLong();
          seen |= 1L;
        }
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    REQUIRED.check(reader, seen);
    try {
      return new Page<>(results, first, count);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, Page.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, Page<T> value) throws IOException {
    writer.beginObject();
    writer.name("results");
    listOfTAdapter.toJson(writer, value.results());
    writer.name("first");
    tAdapter.toJson(writer, value.first());
    writer.name("count").value(value.count());
    writer.endObject();
  }
}
