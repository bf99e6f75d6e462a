package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import dev.usher.json.RequiredMembers;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AuditEvent.Comment} as JSON. Generated: change the record, not this file.
 */
@Generated("dev.usher.generator.UsherProcessor")
final class AuditEvent_CommentJsonAdapter extends ModelAdapter<AuditEvent.Comment> {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("id", "body", "type");

  private static final RequiredMembers REQUIRED = RequiredMembers.of("long id");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public AuditEvent_CommentJsonAdapter(Moshi moshi) {}

  @Override
  protected AuditEvent.Comment read(JsonReader reader) throws IOException {
    long seen = 0;
    long id = 0;
    String body = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> {
          id = reader.nextLong();
          seen |= 1L;
        }
        case 1 -> body = JsonInput.nullableString(reader);
        case 2 -> JsonInput.skipKnown(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    REQUIRED.check(reader, seen);
    try {
      return new AuditEvent.Comment(id, body);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, AuditEvent.Comment.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, AuditEvent.Comment value) throws IOException {
    writer.beginObject();
    writer.name("type").value("comment");
    writer.name("id").value(value.id());
    writer.name("body").value(value.body());
    writer.endObject();
  }
}
