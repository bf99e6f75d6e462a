package dev.usher.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelAdaptersTest {

  private final Moshi moshi = ModelAdapters.addTo(new Moshi.Builder()).build();
  private final JsonAdapter<Note> notes = moshi.adapter(Note.class);

  @Test
  void aGeneratedAdapterIsFoundByItsName() {
    assertThat(notes).isInstanceOf(NoteJsonAdapter.class).hasToString("NoteJsonAdapter");
  }

  @Test
  void aRecursiveModelIsReadAndWritten() throws IOException {
    String json =
        """
        {"id":1,"at":"2026-11-24T05:35:14Z","replies":[{"id":2,"replies":[]}]}""";

    Note note = notes.fromJson(json);

    Note reply = new Note(2, null, null, List.of());
    assertThat(note)
        .isEqualTo(new Note(1, Instant.parse("2026-11-24T05:35:14Z"), null, List.of(reply)));
    assertThat(notes.toJson(note)).isEqualTo(json);
  }

  @Test
  void anEmptyOptionalIsAnExplicitNullAndANullOneIsAbsent() throws IOException {
    Note cleared = new Note(1, null, Optional.empty(), null);

    assertThat(notes.toJson(cleared)).isEqualTo("{\"id\":1,\"author\":null}");
    assertThat(notes.fromJson("{\"id\":1,\"author\":null}")).isEqualTo(cleared);
    assertThat(notes.fromJson("{\"id\":1}")).isEqualTo(new Note(1, null, null, null));
    assertThat(notes.toJson(new Note(1, null, Optional.of("Ada"), null)))
        .isEqualTo("{\"id\":1,\"author\":\"Ada\"}");
  }

  @Test
  void aMissingPrimitiveIsNamedWithItsTypeAndPath() {
    assertThatThrownBy(() -> notes.fromJson("{\"id\":1,\"replies\":[{\"id\":2},{}]}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Required member 'id' (long) missing at path $.replies[1]");
  }

  @Test
  void aWrongTypeIsNamedWithItsPath() {
    assertThatThrownBy(() -> notes.fromJson("{\"id\":true}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a long but was BOOLEAN at path $.id");
    assertThatThrownBy(() -> notes.fromJson("{\"id\":null}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a long but was NULL at path $.id");
  }

  @Test
  void aMemberWithoutComponentIsSkippedUnlessTheReaderFailsOnThem() throws IOException {
    String json = "{\"url\":{\"a\":[1]},\"id\":1}";

    assertThat(notes.fromJson(json)).isEqualTo(new Note(1, null, null, null));
    assertThatThrownBy(() -> notes.failOnUnknown().fromJson(json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Cannot skip unexpected NAME at $.url");
  }

  @Test
  void nullStaysNull() throws IOException {
    assertThat(notes.fromJson("null")).isNull();
    assertThat(notes.toJson(null)).isEqualTo("null");
  }

  @Test
  void anAdapterThatTheUserAddsLaterStillWins() {
    JsonAdapter<Note> own = new OwnNotes();
    Moshi mixed = ModelAdapters.addTo(new Moshi.Builder()).add(Note.class, own).build();

    assertThat(mixed.adapter(Note.class)).isSameAs(own);
    assertThat(ModelAdapters.addTo(mixed.newBuilder()).build().adapter(Note.class)).isSameAs(own);
  }

  @Test
  void aClassThatOnlyBearsTheNameIsLeftAlone() throws IOException {
    assertThat(moshi.adapter(Colour.class).fromJson("\"RED\"")).isEqualTo(Colour.RED);
  }

  @Test
  void platformEnumsAndModelsWithoutAdapterFallToMoshi() throws IOException {
    assertThat(moshi.adapter(TimeUnit.class).fromJson("\"DAYS\"")).isEqualTo(TimeUnit.DAYS);
    assertThat(moshi.adapter(Plain.class).fromJson("{\"id\":1}")).isEqualTo(new Plain(1));
  }

  /** A model that no processor saw. */
  public record Plain(int id) {}

  private static final class OwnNotes extends JsonAdapter<Note> {

    @Override
    public @Nullable Note fromJson(JsonReader reader) throws IOException {
      reader.skipValue();
      return null;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Note value) throws IOException {
      writer.nullValue();
    }
  }
}
