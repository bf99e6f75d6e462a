package dev.usher;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.JsonInput;
import dev.usher.json.ModelAdapter;
import dev.usher.json.RequiredMembers;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The adapter of {@link TokenInfo}, found by its name as generated ones are. */
final class TokenInfoJsonAdapter extends ModelAdapter<TokenInfo> {

  private static final JsonReader.Options MEMBERS =
      JsonReader.Options.of("user_id", "scopes", "expires_at");

  private static final RequiredMembers REQUIRED =
      RequiredMembers.of("long user_id", "Scopes scopes");

  private final JsonAdapter<Instant> instantAdapter;

  TokenInfoJsonAdapter(Moshi moshi) {
    this.instantAdapter = moshi.adapter(Instant.class);
  }

  @Override
  protected TokenInfo read(JsonReader reader) throws IOException {
    long seen = 0;
    long userId = 0;
    List<String> scopes = new ArrayList<>();
    @Nullable Instant expiresAt = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> {
          userId = reader.nextLong();
          seen |= 1L;
        }
        case 1 -> {
          readInto(scopes, reader);
          seen |= 2L;
        }
        case 2 -> expiresAt = instantAdapter.fromJson(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    REQUIRED.check(reader, seen);
    return new TokenInfo(userId, Scopes.asTold(scopes), expiresAt);
  }

  private static void readInto(List<String> scopes, JsonReader reader) throws IOException {
    reader.beginArray();
    while (reader.hasNext()) {
      scopes.add(reader.nextString());
    }
    reader.endArray();
  }

  @Override
  protected void write(JsonWriter writer, TokenInfo value) throws IOException {
    writer.beginObject();
    writer.name("user_id").value(value.userId());
    writer.name("scopes").beginArray();
    for (String scope : value.scopes().names()) {
      writer.value(scope);
    }
    writer.endArray();
    writer.name("expires_at");
    instantAdapter.toJson(writer, value.expiresAt());
    writer.endObject();
  }
}
