package dev.usher.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private final EnumLabels colours = EnumLabels.of("red", "green");
  private final CaseLabels events = CaseLabels.of("type", "comment", "change");

  @Test
  void aLabelIsReadAndAnythingElseIsLeftThere() throws IOException {
    JsonReader reader = json("[\"green\",\"blue\",7]");
    reader.beginArray();

    assertThat(colours.select(reader)).isEqualTo(1);
    assertThat(colours.select(reader)).isEqualTo(-1);
    assertThat(colours.fallback(reader, Colour.RED)).isEqualTo(Colour.RED);
    assertThat(colours.select(reader)).isEqualTo(-1);
    assertThatThrownBy(() -> colours.fallback(reader, Colour.RED))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a string but was NUMBER at path $[2]");
  }

  @Test
  void anUnknownLabelIsShownShortenedWithThoseThatAreKnown() throws IOException {
    assertThat(colours.unknown(json("\"blue\\n\"")))
        .hasMessage("Expected one of [red, green] but was 'blue?' at path $");
    assertThat(colours.unknown(json('"' + "x".repeat(50) + '"')))
        .hasMessageContaining("'" + "x".repeat(40) + "\u2026'");
    assertThat(colours.unknown(json("{}")))
        .hasMessage("Expected one of [red, green] but was BEGIN_OBJECT at path $");
  }

  @Test
  void theConstantForUnknownValuesCannotBeWritten() throws IOException {
    JsonWriter writer = JsonWriter.of(new Buffer());
    writer.beginObject().name("colour");

    assertThat(colours.unwritable(writer, Colour.RED))
        .hasMessage(
            "Colour.RED stands for values that are not known and cannot be written,"
                + " at path $.colour");
  }

  @Test
  void aCaseIsFoundWhereverItsLabelStandsAndNothingIsConsumed() throws IOException {
    JsonReader reader = json("{\"id\":1,\"more\":{\"type\":\"comment\"},\"type\":\"change\"}");

    assertThat(events.select(reader)).isEqualTo(1);
    assertThat(events.select(reader)).isEqualTo(1);
    assertThat(reader.peek()).isEqualTo(JsonReader.Token.BEGIN_OBJECT);
  }

  @Test
  void aLabelThatIsMissingNullOrUnknownIsNoCase() throws IOException {
    assertThat(events.select(json("{}"))).isEqualTo(-1);
    assertThat(events.select(json("{\"type\":null}"))).isEqualTo(-1);
    assertThat(events.select(json("{\"type\":\"other\"}"))).isEqualTo(-1);
    assertThat(events.unknown(json("{\"id\":1}")))
        .hasMessage("Required member 'type' (one of [comment, change]) missing at path $");
    assertThat(events.unknown(json("{\"type\":\"other\"}")))
        .hasMessage("Expected one of [comment, change] but was 'other' at path $.type");
    assertThat(events.unknown(json("{\"type\":null}")))
        .hasMessage("Expected one of [comment, change] but was NULL at path $.type");
  }

  @Test
  void aLabelThatIsNoStringAndACaseThatIsNoObjectAreErrors() {
    assertThatThrownBy(() -> events.select(json("{\"type\":7}")))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a string but was NUMBER at path $.type");
    assertThatThrownBy(() -> events.select(json("[]")))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $");
  }

  @Test
  void sixtyFourRequiredMembersFitAndSixtyFiveDoNot() {
    String[] most = new String[64];
    Arrays.fill(most, "long id");
    RequiredMembers required = RequiredMembers.of(most);

    required.check(json("{}"), -1L);
    assertThatThrownBy(() -> required.check(json("{}"), -1L >>> 1))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Required member 'id' (long) missing at path $");
    assertThatThrownBy(() -> RequiredMembers.of(new String[65]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RequiredMembers.of("long id", "boolean is public").check(json(""), 0))
        .hasMessage("Required members 'id' (long), 'is public' (boolean) missing at path $");
  }

  private static JsonReader json(String text) {
    return JsonReader.of(new Buffer().writeUtf8(text));
  }
}
