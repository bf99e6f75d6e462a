package dev.usher.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors are read as far as they are JSON. */
class JsonTreeTest {

  private static final Json ONE = member("one", "1");

  @Test
  void objectsAndArraysKeepTheirOrder() {
    assertThat(JsonTree.parse(" { \"a\" : [ \"x\" , 1.5e-3 , true ] ,\r\n\t\"b\" : null } "))
        .contains(
            new Json.Members(
                List.of(
                    new Json.Member(
                        "a",
                        new Json.Array(
                            List.of(new Json.Text("x"), new Json.Scalar(), new Json.Scalar()))),
                    new Json.Member("b", new Json.Nothing()))));
  }

  @Test
  void emptyContainersAreEmpty() {
    assertThat(JsonTree.parse("{}")).contains(new Json.Members());
    assertThat(JsonTree.parse("[ ]")).contains(new Json.Array());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"\\\"\\\\\\/\"          | \"\\/",
        "\"Malm\\u00f6, Malm\\u00F6\" | Malmö, Malmö",
        "\"\\ud83d\\ude00\"       | \uD83D\uDE00",
        "\"a\\tb\"                | a\tb",
        "\"\"                     | ``"
      })
  void escapesStandForCharacters(String json, String text) {
    assertThat(JsonTree.parse(json)).contains(new Json.Text(text));
  }

  @Test
  void anEscapeInOneStringLeavesTheOthersAlone() {
    assertThat(JsonTree.parse("[\"a\",\"b\\nc\",\"d\",\"\\n\"]"))
        .contains(
            new Json.Array(
                List.of(
                    new Json.Text("a"),
                    new Json.Text("b\nc"),
                    new Json.Text("d"),
                    new Json.Text("\n"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        ",\"two\"",
        ",\"two\":",
        ",\"two\":\"2",
        ",\"two\":\"2\\",
        ",\"two\":\"2\\u00f",
        ",\"two\":\"\\x\"",
        ",\"two\":01",
        ",\"two\":-",
        ",\"two\":nil",
        ",\"two\":'2'",
        ",two:\"2\"",
        " \"two\":\"2\"",
        ",}",
        "]"
      })
  void whatFollowsABreakIsLost(String rest) {
    assertThat(JsonTree.parse("{\"one\":\"1\"" + rest)).contains(ONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[{", "[[], "})
  void containersThatAreCutShortKeepWhatTheyHave(String rest) {
    assertThat(JsonTree.parse("{\"one\":\"1\",\"two\":" + rest))
        .map(json -> json.text("one"))
        .contains(Optional.of("1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "\"cut", "nul", "}", "'text'", "1.", "+1"})
  void whatDoesNotEvenBeginIsNothing(String text) {
    assertThat(JsonTree.parse(text)).isEmpty();
  }

  @Test
  void whatLiesTooDeepIsPassed() {
    String deep = "[".repeat(60_000) + "{\"]\":\"}\\\"\"}" + "]".repeat(60_000);

    assertThat(JsonTree.parse("{\"deep\":" + deep + ",\"one\":\"1\"}"))
        .map(json -> json.text("one"))
        .contains(Optional.of("1"));
  }

  private static Json member(String name, String value) {
    return new Json.Members(List.of(new Json.Member(name, new Json.Text(value))));
  }
}
