package dev.usher.generator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnumAndCaseModelTest {
  private final CompiledModels models =
      CompiledModels.of(
          """
          @Model sealed interface Event {
            @Model record Comment(long id, String body) implements Event {}
            @Model(label = "Change") record Change(String type, String fieldName) implements Event {}
            @Model(discriminator = "kind") sealed interface Voice extends Event {
              @Model record Call(long id) implements Voice {}
              @Model @Unknown record Noise(String kind) implements Voice {}
            }
            @Model sealed interface Edit extends Event {
              @Model record Add(String tag) implements Edit {}
              @Model record Drop(String tag) implements Edit {}
            }
            @Model @Unknown record Other(String type, Long id) implements Event {}
          }
          """,
          """
          @Model(discriminator = "of") sealed interface Shape {
            @Model record Circle(int r) implements Shape {}
            @Model record Square(int a) implements Shape {}
          }
          """,
          "@Model enum Status { NEW, ON_HOLD, @Json(name = \"Closed!\") CLOSED }",
          "@Model enum Priority { LOW { @Override public String toString() { return \"l\"; } }, @Unknown OTHER }",
          "@Model sealed interface Blind { @Model @Unknown record Any(long id) implements Blind {} }");

  @Test
  void constantsAreSnakeCaseOrAsWritten() throws IOException {
    assertThat(models.read("Status", "\"on_hold\""))
        .isEqualTo(models.constant("Status", "ON_HOLD"));
    assertThat(models.write("Status", models.constant("Status", "CLOSED")))
        .isEqualTo("\"Closed!\"");
    assertThatThrownBy(() -> models.read("Status", "\"solved\""))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected one of [new, on_hold, Closed!] but was 'solved' at path $");
    assertThatThrownBy(() -> models.read("Status", "7"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected one of [new, on_hold, Closed!] but was NUMBER at path $");
  }

  @Test
  void unknownTakesWhatIsNotKnownAndCannotBeWritten() throws IOException {
    Object other = models.constant("Priority", "OTHER");

    assertThat(models.read("Priority", "\"urgent\"")).isEqualTo(other);
    assertThat(models.read("Priority", "\"other\"")).isEqualTo(other);
    assertThat(models.read("Priority", "null")).isNull();
    assertThat(models.write("Priority", models.constant("Priority", "LOW"))).isEqualTo("\"low\"");
    assertThatThrownBy(() -> models.write("Priority", other))
        .isInstanceOf(JsonDataException.class)
        .hasMessageStartingWith("Priority.OTHER stands for values that are not known");
  }

  @Test
  void enumsAreKeysOfMaps() throws IOException {
    JsonAdapter<Map<Object, Long>> adapter =
        models
            .moshi()
            .adapter(Types.newParameterizedType(Map.class, models.type("Status"), Long.class));

    assertThat(adapter.toJson(adapter.fromJson("{\"on_hold\":1,\"new\":2}")))
        .isEqualTo("{\"on_hold\":1,\"new\":2}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"comment\",\"id\":1,\"body\":\"x\"}",
        "{\"type\":\"Change\",\"field_name\":\"status\"}",
        "{\"kind\":\"call\",\"type\":\"voice\",\"id\":2}",
        "{\"type\":\"voice\",\"kind\":\"hiss\"}",
        "{\"type\":\"add\",\"tag\":\"vip\"}",
        "{\"type\":\"drop\",\"tag\":\"vip\"}",
        "{\"type\":\"satisfaction\",\"id\":3}",
      })
  void eachCaseComesBackAsItWentAlsoWhereUnknownMembersAreRefused(String json) throws IOException {
    Object event = models.adapter("Event").failOnUnknown().fromJson(json);

    assertThat(models.write("Event", event)).isEqualTo(json);
  }

  @Test
  void theDiscriminatorMayStandLastAndFillsAComponentOfItsName() throws IOException {
    assertThat(
            models.read("Event", "{\"x\":{\"type\":1},\"field_name\":\"f\",\"type\":\"Change\"}"))
        .isEqualTo(models.construct("Event$Change", "Change", "f"));
    assertThat(models.read("Event", "{\"id\":3}"))
        .isEqualTo(models.construct("Event$Other", null, 3L));
  }

  @Test
  void aCaseWritesItsLabelAlsoWhereItIsWrittenByItself() {
    assertThat(models.write("Event$Comment", models.construct("Event$Comment", 1L, "x")))
        .isEqualTo("{\"type\":\"comment\",\"id\":1,\"body\":\"x\"}");
    assertThat(models.write("Event$Change", models.construct("Event$Change", null, "f")))
        .isEqualTo("{\"type\":\"Change\",\"field_name\":\"f\"}");
  }

  @Test
  void whatIsNoCaseIsAnErrorThatNamesThoseThatAre() {
    assertThatThrownBy(() -> models.read("Shape", "{\"of\":\"line\"}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected one of [circle, square] but was 'line' at path $.of");
    assertThatThrownBy(() -> models.read("Shape", "{\"r\":1}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Required member 'of' (one of [circle, square]) missing at path $");
    assertThatThrownBy(() -> models.read("Shape", "{\"of\":{}}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a string but was BEGIN_OBJECT at path $.of");
  }

  @Test
  void anUnknownCaseThatKeepsNoLabelCannotBeWritten() throws IOException {
    Object any = models.read("Blind", "{\"type\":\"x\",\"id\":1}");

    assertThat(any).isEqualTo(models.construct("Blind$Any", 1L));
    assertThatThrownBy(() -> models.write("Blind", any))
        .isInstanceOf(JsonDataException.class)
        .hasMessageStartingWith("Any stands for every unknown 'type' and cannot be written");
  }
}
