package dev.usher;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;

/**
 * The adapter of {@link SafeUpdate}, found by its name as generated ones are. Only writes.
 *
 * @param <C> what the change is written as
 */
final class SafeUpdateJsonAdapter<C> extends ModelAdapter<SafeUpdate<C>> {

  private final JsonAdapter<C> changeAdapter;
  private final JsonAdapter<Instant> instantAdapter;

  SafeUpdateJsonAdapter(Moshi moshi, Type[] arguments) {
    this.changeAdapter = moshi.adapter(arguments[0]);
    this.instantAdapter = moshi.adapter(Instant.class);
  }

  @Override
  protected SafeUpdate<C> read(JsonReader reader) {
    throw new JsonDataException("a SafeUpdate is only sent, at " + reader.getPath());
  }

  @Override
  protected void write(JsonWriter writer, SafeUpdate<C> value) throws IOException {
    boolean isWrapped = !writer.getPath().equals("$");
    writer.beginObject();
    int token = writer.beginFlatten();
    changeAdapter.toJson(writer, value.change());
    writer.endFlatten(token);
    writer.name("updated_stamp");
    instantAdapter.toJson(writer, value.updatedStamp());
    writer.name("safe_update");
    if (isWrapped) {
      writer.value(true);
    } else {
      writer.value("true");
    }
    writer.endObject();
  }
}
