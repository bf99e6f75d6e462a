package dev.usher.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.ApiError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of shapes in {@code docs/errors.md} says what the code does. */
class ShapesPageTest {

  private static final String NONE = "–";

  /** A row of the table: what an example of a shape says. */
  record Row(String example, String shape, String code, String message, String fields) {
    static Row of(String line) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      return new Row(
          cells.get(3).replace("`", ""), // of the row: number, what it is, example
          cells.get(4).replace("`", ""),
          cells.get(5),
          cells.get(6),
          cells.get(7));
    }
  }

  static Stream<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "errors.md")).stream()
        .filter(line -> line.matches("\\| \\d{1,2} \\|.*"))
        .map(Row::of);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anExampleIsOfTheShapeAndSaysWhatTheTablePromises(Row row) {
    ApiError error = ErrorReader.of(400, Headers.of(), row.example());

    assertThat(Shapes.of(row.example()).getClass().getSimpleName()).isEqualTo(row.shape());
    assertThat(error.code() == null).as("no code").isEqualTo(row.code().equals(NONE));
    assertThat(error.message() == null).as("no message").isEqualTo(row.message().equals(NONE));
    assertThat(error.fieldErrors().isEmpty()).as("no fields").isEqualTo(row.fields().equals(NONE));
  }

  @Test
  void everyShapeHasARow() throws IOException {
    assertThat(rows().map(Row::shape).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Shape.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
  }

  /** Each text is what two or more rows describe; the first of them is right. */
  @ParameterizedTest
  @MethodSource("ambiguous")
  void theFirstRowThatFitsIsRight(String body, String shape) {
    assertThat(Shapes.of(body).getClass().getSimpleName()).isEqualTo(shape);
  }

  static Stream<String[]> ambiguous() {
    return Stream.of(
        new String[] {"<{\"error\":\"E\"}", "Html"},
        new String[] {"error: {\"error\":\"E\"}", "PlainText"},
        new String[] {"{\"errors\":[{\"code\":\"A\"},{\"error\":{\"code\":\"b\"}}]}", "SellErrors"},
        new String[] {"{\"errors\":[{\"code\":\"A\"}],\"error\":\"E\"}", "EntryList"},
        new String[] {"{\"errors\":{\"a\":[\"b\"]},\"error\":\"E\"}", "FieldMap"},
        new String[] {"{\"errors\":\"b\",\"error\":{\"title\":\"T\"}}", "Prose"},
        new String[] {"{\"error\":{\"title\":\"T\"},\"error_description\":\"d\"}", "ErrorObject"},
        new String[] {"{\"error\":\"a b\",\"error_description\":\"d\"}", "OauthError"},
        new String[] {"{\"error\":\"a b\",\"description\":\"d\"}", "CodeAndText"},
        new String[] {"{\"error\":\"a b\",\"details\":{}}", "CodeAndText"},
        new String[] {"{\"errors\":[],\"error\":\"\",\"message\":\"m\"}", "UnknownObject"});
  }
}
