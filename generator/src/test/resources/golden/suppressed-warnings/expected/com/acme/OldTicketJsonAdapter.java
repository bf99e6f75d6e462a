package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import dev.usher.json.RequiredMembers;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link OldTicket} as JSON. Generated: change the record, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
@SuppressWarnings("deprecation")
public final class OldTicketJsonAdapter extends ModelAdapter<OldTicket> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("id");

  private static final RequiredMembers REQUIRED = RequiredMembers.of("long id");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public OldTicketJsonAdapter(Moshi moshi) {}

  @Override
  protected OldTicket read(JsonReader reader) throws IOException {
    long seen = 0;
    long id = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> {
          id = reader.nextLong();
          seen |= 1L;
        }
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    REQUIRED.check(reader, seen);
    try {
      return new OldTicket(id);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, OldTicket.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, OldTicket value) throws IOException {
    writer.beginObject();
    writer.name("id").value(value.id());
    writer.endObject();
  }
}
