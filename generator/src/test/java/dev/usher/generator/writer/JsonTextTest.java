package dev.usher.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTextTest {
  private static final JsonAdapter<Object> MOSHI =
      new Moshi.Builder().build().adapter(Object.class);

  @Test
  void membersHaveALineEachInTheirOrderAndScalarsShareOne() {
    Map<String, Object> endpoint = new LinkedHashMap<>();
    endpoint.put("name", "TicketsApi.show");
    endpoint.put("scopes", List.of("tickets:read", "users:read"));
    endpoint.put("retried", true);
    endpoint.put("attempts", 4);

    assertThat(JsonText.of(Map.of("endpoints", List.of(endpoint))))
        .isEqualTo(
            """
            {
              "endpoints": [
                {
                  "name": "TicketsApi.show",
                  "scopes": ["tickets:read", "users:read"],
                  "retried": true,
                  "attempts": 4
                }
              ]
            }
            """);
  }

  @Test
  void whatIsEmptyStaysOnItsLine() {
    Map<String, Object> empty = new LinkedHashMap<>();
    empty.put("object", Map.of());
    empty.put("array", List.of());
    empty.put("arrays", List.of(List.of(), List.of()));

    assertThat(JsonText.of(empty))
        .isEqualTo(
            """
            {
              "object": {},
              "array": [],
              "arrays": [
                [],
                []
              ]
            }
            """);
  }

  @Test
  void textIsEscapedIntoAscii() {
    assertThat(JsonText.of("say \"so\"")).isEqualTo("\"say \\\"so\\\"\"\n");
    assertThat(JsonText.of("a\\b")).isEqualTo("\"a\\\\b\"\n");
    assertThat(JsonText.of("Größe\n")).isEqualTo("\"Gr\\u00f6\\u00dfe\\u000a\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "\\", "\\u0041", "\n\t\0\u007f", "ß\ud83d\udd25\ud800", "</x>"})
  void whateverTheTextAParserReadsItBack(String text) throws IOException {
    String json = JsonText.of(Map.of(text, List.of(text)));

    assertThat(json).isASCII();
    assertThat(MOSHI.fromJson(json)).isEqualTo(Map.of(text, List.of(text)));
  }
}
