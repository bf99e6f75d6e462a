package dev.usher.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class NoteJsonAdapter extends ModelAdapter<Note> {

  private static final JsonReader.Options MEMBERS =
      JsonReader.Options.of("id", "at", "author", "replies");

  private static final RequiredMembers REQUIRED = RequiredMembers.of("long id");

  private final JsonAdapter<Instant> instantAdapter;
  private final JsonAdapter<String> stringAdapter;
  private final JsonAdapter<List<Note>> listOfNoteAdapter;

  NoteJsonAdapter(Moshi moshi) {
    this.instantAdapter = moshi.adapter(Instant.class);
    this.stringAdapter = moshi.adapter(String.class);
    this.listOfNoteAdapter = moshi.adapter(Types.newParameterizedType(List.class, Note.class));
  }

  @Override
  @SuppressWarnings("NullableOptional")
  protected Note read(JsonReader reader) throws IOException {
    long seen = 0;
    long id = 0;
    @Nullable Instant at = null;
    @Nullable Optional<String> author = null;
    @Nullable List<Note> replies = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> {
          id = reader.nextLong();
          seen |= 1L;
        }
        case 1 -> at = instantAdapter.fromJson(reader);
        case 2 -> author = JsonInput.optional(reader, stringAdapter);
        case 3 -> replies = listOfNoteAdapter.fromJson(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    REQUIRED.check(reader, seen);
    return new Note(id, at, author, replies);
  }

  @Override
  protected void write(JsonWriter writer, Note value) throws IOException {
    writer.beginObject();
    writer.name("id").value(value.id());
    writer.name("at");
    instantAdapter.toJson(writer, value.at());
    JsonOutput.optional(writer, "author", value.author(), stringAdapter);
    writer.name("replies");
    listOfNoteAdapter.toJson(writer, value.replies());
    writer.endObject();
  }
}
