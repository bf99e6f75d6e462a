package dev.usher.generator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordModelTest {

  @Test
  void aTicketIsReadAndWrittenMemberByMember() throws IOException {
    CompiledModels models = CompiledModels.ofGolden("models");
    String json =
        """
        {"id":7,"url":"https://acme.zendesk.com/7","subject":"Fire","status":"hold",\
        "priority":"high","assignee_id":3,"created_at":"2026-11-24T05:35:14Z",\
        "due_on":"2026-12-01","tags":["a","b"],"is_public":true,"satisfaction":0.5,\
        "custom_fields":{"12":"x"},"via_followup_source":null}""";

    Object ticket = models.read("Ticket", json);

    assertThat(ticket)
        .isEqualTo(
            models.construct(
                "Ticket",
                7L,
                URI.create("https://acme.zendesk.com/7"),
                "Fire",
                models.constant("Ticket$Status", "ON_HOLD"),
                models.constant("Ticket$Priority", "HIGH"),
                Optional.of(3L),
                Instant.parse("2026-11-24T05:35:14Z"),
                LocalDate.of(2026, 12, 1),
                List.of("a", "b"),
                true,
                0.5,
                Map.of(12L, "x"),
                null));
    assertThat(models.adapter("Ticket").serializeNulls().toJson(ticket)).isEqualTo(json);
  }

  @Test
  void whatIsMissingIsNullOrAnErrorThatNamesEachPrimitive() throws IOException {
    CompiledModels models =
        CompiledModels.of("@Model record Pair(long id, boolean isOpen, String text, Long n) {}");

    assertThat(models.read("Pair", "{\"id\":1,\"is_open\":true}"))
        .isEqualTo(models.construct("Pair", 1L, true, null, null));
    assertThat(models.read("Pair", "{\"id\":1,\"is_open\":true,\"text\":null,\"n\":null}"))
        .isEqualTo(models.construct("Pair", 1L, true, null, null));
    assertThatThrownBy(() -> models.read("Pair", "{\"text\":\"x\"}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Required members 'id' (long), 'is_open' (boolean) missing at path $");
    assertThatThrownBy(() -> models.read("Pair", "{\"id\":null}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a long but was NULL at path $.id");
    assertThatThrownBy(() -> models.read("Pair", "{\"id\":1,\"n\":{}}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a long but was BEGIN_OBJECT at path $.n");
    assertThatThrownBy(() -> models.read("Pair", "[]"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $");
  }

  @Test
  void ofAMemberThatComesTwiceTheLastWins() throws IOException {
    CompiledModels models = CompiledModels.of("@Model record One(long id) {}");

    assertThat(models.read("One", "{\"id\":1,\"id\":2}")).isEqualTo(models.construct("One", 2L));
  }

  @Test
  void everyPrimitiveIsReadWithinItsRange() throws IOException {
    CompiledModels models =
        CompiledModels.of(
            "@Model record All(byte b, short s, int i, long l, float f, double d, char c, boolean z)"
                + " {}");
    String json = "{\"b\":1,\"s\":-2,\"i\":3,\"l\":4,\"f\":0.1,\"d\":0.25,\"c\":\"x\",\"z\":true}";

    Object all = models.read("All", json);

    assertThat(all)
        .isEqualTo(models.construct("All", (byte) 1, (short) -2, 3, 4L, 0.1f, 0.25, 'x', true));
    assertThat(models.write("All", all)).isEqualTo(json);
    assertThatThrownBy(() -> models.read("All", json.replace("-2", "70000")))
        .isInstanceOf(JsonDataException.class)
        .hasMessageContaining("at path $.s");
    assertThatThrownBy(() -> models.read("All", json.replace(":3", ":3000000000")))
        .isInstanceOf(JsonDataException.class)
        .hasMessageContaining("at path $.i");
  }

  @Test
  void aConstructorThatThrowsGivesThePathOfItsObject() {
    CompiledModels models =
        CompiledModels.of(
            """
            @Model record Outer(List<Inner> inners) {
              @Model record Inner(int n) {
                Inner {
                  if (n < 0) {
                    throw new IllegalArgumentException("negative");
                  }
                }
              }
            }
            """);

    assertThatThrownBy(() -> models.read("Outer", "{\"inners\":[{\"n\":1},{\"n\":-1}]}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage(
            "Inner refused by its constructor (IllegalArgumentException) at path $.inners[1]")
        .hasRootCauseMessage("negative");
  }

  @Test
  void anOptionalIsAbsentExplicitlyNullOrThereWhateverTheWriterDoesWithNulls() throws IOException {
    CompiledModels models =
        CompiledModels.of(
            "@Model record Change(Optional<String> a, String b, Optional<List<Long>> c) {}");
    Object cleared = models.construct("Change", Optional.empty(), null, null);

    assertThat(models.write("Change", cleared)).isEqualTo("{\"a\":null}");
    assertThat(models.adapter("Change").serializeNulls().toJson(cleared))
        .isEqualTo("{\"a\":null,\"b\":null}");
    assertThat(models.read("Change", "{\"a\":null,\"c\":[1]}"))
        .isEqualTo(models.construct("Change", Optional.empty(), null, Optional.of(List.of(1L))));
    assertThat(models.read("Change", "{}")).isEqualTo(models.construct("Change", null, null, null));
  }

  @Test
  void aRecordMayHoldItself() throws IOException {
    CompiledModels models =
        CompiledModels.of(
            "@Model record Comment(String body, List<Comment> replies, Comment up) {}");
    String json = "{\"body\":\"a\",\"replies\":[{\"body\":\"b\"}],\"up\":{\"body\":\"c\"}}";

    assertThat(models.write("Comment", models.read("Comment", json))).isEqualTo(json);
  }

  @Test
  void sixtyComponentsFitAlsoWhereAllAreLongs() throws IOException {
    String components =
        IntStream.range(0, 60).mapToObj(i -> "long c" + i).collect(Collectors.joining(", "));
    CompiledModels models = CompiledModels.of("@Model record Wide(" + components + ") {}");
    String json =
        IntStream.range(0, 60)
            .mapToObj(i -> "\"c" + i + "\":" + i)
            .collect(Collectors.joining(",", "{", "}"));

    assertThat(models.write("Wide", models.read("Wide", json))).isEqualTo(json);
    assertThatThrownBy(() -> models.read("Wide", json.replace("\"c59\"", "\"x\"")))
        .hasMessage("Required member 'c59' (long) missing at path $");
  }

  @Test
  void genericRecordsAreServedByTheirTypeArguments() throws IOException {
    CompiledModels models =
        CompiledModels.of(
            "@Model record Page<T>(List<T> items, T first) { @Model record In<A, B>(B b, A a) {} }");
    JsonAdapter<Object> page = models.adapter("Page", Long.class);
    JsonAdapter<Object> inner = models.adapter("Page$In", String.class, URI.class);

    assertThat(page.fromJson("{\"items\":[1,2],\"first\":3}"))
        .isEqualTo(models.construct("Page", List.of(1L, 2L), 3L));
    assertThat(inner.fromJson("{\"a\":\"x\",\"b\":\"y:z\"}"))
        .isEqualTo(models.construct("Page$In", URI.create("y:z"), "x"));
    assertThatThrownBy(() -> models.adapter("Page"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("com.acme.Page is generic");
  }

  @Test
  void qualifiersChooseAmongTheAdaptersOfTheUsersMoshi() throws IOException {
    CompiledModels models =
        CompiledModels.of(
            """
            @Model record Paint(@Hex long colour, @Hex String text, long plain) {
              @Retention(RetentionPolicy.RUNTIME)
              @Target(ElementType.FIELD)
              @JsonQualifier
              @interface Hex {}
            }
            """);
    Moshi moshi =
        models
            .moshi()
            .newBuilder()
            .add(
                (type, annotations, ignored) ->
                    annotations.isEmpty() ? null : type == long.class ? new Hex() : new Shouted())
            .build();
    JsonAdapter<Object> adapter = moshi.adapter((Type) models.type("Paint"));

    Object paint = adapter.fromJson("{\"colour\":\"ff\",\"text\":\"a\",\"plain\":1}");

    assertThat(paint).isEqualTo(models.construct("Paint", 255L, "A", 1L));
    assertThat(adapter.toJson(paint)).isEqualTo("{\"colour\":\"ff\",\"text\":\"A\",\"plain\":1}");
    assertThatThrownBy(() -> adapter.fromJson("{\"colour\":\"\",\"plain\":1}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a value but was null at path $.colour");
  }

  @Test
  void moshisOwnDoorFindsTheAdapterToo() throws IOException {
    CompiledModels models =
        CompiledModels.of(
            """
            @Model @JsonClass(generateAdapter = true, generator = "usher")
            record Note(String bodyText, Kind kind) {
              @Model @JsonClass(generateAdapter = true, generator = "usher")
              enum Kind { ON_HOLD }
            }
            """);
    JsonAdapter<Object> adapter = new Moshi.Builder().build().adapter((Type) models.type("Note"));

    Object note = adapter.fromJson("{\"body_text\":\"x\",\"kind\":\"on_hold\"}");

    assertThat(adapter.toJson(note)).isEqualTo("{\"body_text\":\"x\",\"kind\":\"on_hold\"}");
    assertThat(adapter.fromJson("null")).isNull();
  }

  @Test
  void aDollarInANameLeadsToTheAdapterAllTheSame() throws IOException {
    CompiledModels models =
        CompiledModels.of("@Model record Mo$del(String a) { @Model record In$ner(long b) {} }");

    assertThat(models.read("Mo$del", "{\"a\":\"x\"}")).isEqualTo(models.construct("Mo$del", "x"));
    assertThat(models.read("Mo$del$In$ner", "{\"b\":1}"))
        .isEqualTo(models.construct("Mo$del$In$ner", 1L));
  }

  @Test
  void namesThatClashWithTheAdaptersOwnAreReadAndWritten() throws IOException {
    CompiledModels models =
        CompiledModels.of(
            """
            @Model record Names(String reader, String writer, int value, String moshi, String types,
                boolean seen, String yield, String e, Map<String, Object> MEMBERS, List<Names> REQUIRED,
                @Json(name = "a \\"b\\" \\u00e9") String quoted, Object plain) {
              Names {
                value++;
              }
              @Model record Object(String String, Optional Optional) {}
              @Model record Optional(long Long) {}
            }
            """);
    String json =
        """
        {"reader":"r","writer":"w","value":1,"moshi":"m","types":"t","seen":true,"yield":"y","e":"e",\
        "members":{"k":{"string":"s","optional":{"long":1}}},"required":[],"a \\"b\\" \u00e9":"q",\
        "plain":{"string":"p"}}""";

    assertThat(models.write("Names", models.read("Names", json)))
        .isEqualTo(json.replace("\"value\":1", "\"value\":2"));
  }

  private static final class Hex extends JsonAdapter<Long> {

    @Override
    public @Nullable Long fromJson(JsonReader reader) throws IOException {
      String digits = reader.nextString();
      return digits.isEmpty() ? null : Long.valueOf(digits, 16);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Long value) throws IOException {
      writer.value(value == null ? null : Long.toHexString(value));
    }
  }

  private static final class Shouted extends JsonAdapter<String> {

    @Override
    public String fromJson(JsonReader reader) throws IOException {
      return reader.nextString().toUpperCase(Locale.ROOT);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable String value) throws IOException {
      writer.value(value);
    }
  }
}
