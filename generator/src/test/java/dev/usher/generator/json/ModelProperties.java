package dev.usher.generator.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ModelProperties {
  private static final CompiledModels MODELS = CompiledModels.ofGolden("models");
  private static final CompiledModels CASES = CompiledModels.ofGolden("models-cases");

  private static final List<String> VALUES =
      List.of(
          "null",
          "0",
          "-1",
          "1e400",
          "9223372036854775808",
          "0.5",
          "\"\"",
          "\"low\"",
          "\"x\"",
          "true",
          "{}",
          "[]",
          "[[]]",
          "{\"type\":\"comment\"}",
          "{\"a\":{\"b\":[1,{}]}}",
          "NaN",
          "'x'",
          "\"\\ud800\"",
          "\"\\q\"",
          "{\"type\":",
          "[1,",
          "\"",
          "",
          "}",
          "]",
          ",",
          ":",
          "\u0000");

  @Provide
  Arbitrary<Object> tickets() {
    return new RecordValues(MODELS).of("Ticket", 2);
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> names =
        Arbitraries.of(
            "id",
            "url",
            "subject",
            "status",
            "priority",
            "assignee_id",
            "created_at",
            "due_on",
            "tags",
            "is_public",
            "satisfaction",
            "custom_fields",
            "via_followup_source",
            "type",
            "kind",
            "field_name",
            "nobody");
    Arbitrary<String> members =
        Combinators.combine(names, Arbitraries.of(VALUES))
            .as((name, value) -> "\"" + name + "\":" + value);
    Arbitrary<String> objects =
        members.list().ofMaxSize(6).map(all -> "{" + String.join(",", all) + "}");
    return Arbitraries.oneOf(
        objects, Arbitraries.of(VALUES), Arbitraries.strings().ofMaxLength(20));
  }

  @Property(tries = 300)
  void everyTicketComesBackAsItWent(@ForAll("tickets") Object ticket) throws IOException {
    JsonAdapter<Object> adapter = MODELS.adapter("Ticket");

    String json = adapter.toJson(ticket);

    assertThat(adapter.fromJson(json)).isEqualTo(ticket);
    assertThat(adapter.fromJsonValue(adapter.toJsonValue(ticket))).isEqualTo(ticket);
    assertThat(adapter.toJson(adapter.fromJson(json))).isEqualTo(json);
  }

  @Property(tries = 1500)
  void hostileJsonIsReadOrRefusedAndNothingElse(@ForAll("hostile") String json) {
    for (JsonAdapter<Object> adapter :
        List.of(
            MODELS.adapter("Ticket"),
            MODELS.adapter("Ticket").lenient(),
            MODELS.adapter("Ticket$Priority"),
            CASES.adapter("AuditEvent"))) {
      assertThat(problem(adapter, json))
          .satisfiesAnyOf(
              problem -> assertThat(problem).isNull(),
              problem -> assertThat(problem).isInstanceOf(JsonDataException.class),
              problem -> assertThat(problem).isInstanceOf(JsonEncodingException.class),
              problem -> assertThat(problem).isInstanceOf(EOFException.class));
    }
  }

  private static @Nullable Exception problem(JsonAdapter<Object> adapter, String json) {
    try {
      Object ignored = adapter.fromJson(json);
      return null;
    } catch (IOException | RuntimeException e) {
      return e;
    }
  }
}
