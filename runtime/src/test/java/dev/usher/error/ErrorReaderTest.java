package dev.usher.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.ApiError;
import dev.usher.FieldError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          {"error":"RecordNotFound","description":"Not found"}         | RecordNotFound | Not found
          {"description":"d","error":"E","max_count":100}              | E              | d
          {"error":"Forbidden"}                                        | Forbidden      | -
          {"error":"Query Error","description":"Bad"}                  | Query Error    | Bad
          {"error":"Forbidden","description":""}                       | Forbidden      | -
          {"error":"Not so fast"}                                      | -              | Not so fast
          {"error":{"title":"Forbidden","message":"No"}}               | Forbidden      | No
          {"error":{}}                                                 | -              | -
          {"error":"invalid_token","error_description":"Expired"}      | invalid_token  | Expired
          {"errors":[{"code":"A","title":"t","detail":"d"},{}]}        | A              | d
          {"status":"failed","errors":[{"code":"A","title":"t"}]}      | A              | t
          {"errors":["first","second"]}                                | -              | first
          {"errors":"all of it"}                                       | -              | all of it
          {"errors":{"name":["is taken"]}}                             | -              | is taken
          {"errors":[],"error":"E","message":"m"}                      | E              | m
          {"errors":null,"description":"d"}                            | -              | d
          {"details":"text"}                                           | -              | text
          {"error":500,"message":"m"}                                  | -              | m
          {"ticket":[{"id":1}]}                                        | -              | -
          "prose"                                                      | -              | prose
          ""                                                           | -              | -
          []                                                           | -              | -
          Too recent start_time.                                       | -              | Too recent start_time.
          <html><title> 502  Bad&amp;Gateway </title>                  | -              | 502 Bad&Gateway
          <html><body>no title</body></html>                           | -              | -
          <HTML><TITLE class="a">İki</TITLE>İ                            | -              | İki
          {"error":"A","error":"B"}                                    | B              | -
          [error] in brackets                                          | -              | -
          """)
  void aBodyIsToldByItsStructure(String body, String code, String message) {
    ApiError error = ErrorReader.read(Answers.of(400, body));
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.message()).isEqualTo(message);
    assertThat(error.body()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t ", "\uFEFF"})
  void aBlankBodySaysNothing(String body) {
    ApiError error = ErrorReader.read(Answers.of(404, body));
    assertThat(error.code()).isNull();
    assertThat(error.message()).isNull();
  }

  @Test
  void everyItemOfEveryFieldIsReported() {
    ApiError error =
        ErrorReader.read(
            Answers.of(
                422,
                """
                {"details":{
                   "value":[{"type":"blank","description":"can't be blank"},
                            {"type":"invalid","description":" is not properly formatted"}],
                   "email":[{"description":"is taken","error":"DuplicateValue"}],
                   "base":[{"description":"is required","error":null,"ticket_field_id":1}],
                   "name":["is too short"],
                   "tags":{"description":"are too many"},
                   "code":[{"type":"odd"}],
                   "none":[{}, null, 7]},
                 "description":"RecordValidation errors","error":"RecordInvalid"}
                """));
    assertThat(error.fieldErrors())
        .containsExactly(
            new FieldError("value", "blank", "can't be blank"),
            new FieldError("value", "invalid", " is not properly formatted"),
            new FieldError("email", "DuplicateValue", "is taken"),
            new FieldError("base", null, "is required"),
            new FieldError("name", null, "is too short"),
            new FieldError("tags", null, "are too many"),
            new FieldError("code", "odd", null));
  }

  @Test
  void aFieldSpeaksForTheWholeWhereNothingElseDoes() {
    String body =
        "{\"error\":\"RecordInvalid\",\"details\":{\"base\":[{\"description\":\"closed\"}]}}";
    assertThat(ErrorReader.read(Answers.of(422, body)).message()).isEqualTo("closed");
  }

  @Test
  void sellsLogrefIsTheRequestIdWhereNoHeaderHasOne() {
    String body =
        "{\"errors\":[{\"error\":{\"code\":\"blank\",\"field\":\"/data/name\"}}],"
            + "\"meta\":{\"logref\":\"9f\"}}";
    ApiError error = ErrorReader.read(Answers.of(422, body));
    assertThat(error.requestId()).isEqualTo("9f");
    assertThat(error.fieldErrors()).containsExactly(new FieldError("/data/name", "blank", null));

    Headers headers = Headers.of("X-Request-Id", "8b5e-SJC");
    assertThat(ErrorReader.of(422, headers, body).requestId()).isEqualTo("8b5e-SJC");
  }

  @Test
  void retryAfterIsRead() {
    ApiError error = ErrorReader.of(429, Headers.of("Retry-After", "30"), "");
    assertThat(error.retryAfter()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void whatCameBeforeTheCutIsKept() {
    String body =
        "{\"error\":\"RecordInvalid\",\"details\":{\"name\":[{\"type\":\"blank\"},{\"type\":\"inv";
    ApiError error = ErrorReader.read(Answers.of(422, body));
    assertThat(error.code()).isEqualTo("RecordInvalid");
    assertThat(error.fieldErrors()).containsExactly(new FieldError("name", "blank", null));
  }

  @Test
  void whatFollowsTheDocumentIsIgnored() {
    assertThat(ErrorReader.read(Answers.of(403, "{\"error\":\"Forbidden\"}\"")).code())
        .isEqualTo("Forbidden");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html;charset=ISO-8859-1, ISO-8859-1",
    "application/json;charset=utf-16be, UTF-16BE",
    "application/json, UTF-8",
    "application/json;charset=no-such-charset, UTF-8",
  })
  void theLabelSaysTheEncoding(String contentType, String charset) throws Exception {
    byte[] bytes = "{\"error\":\"Größe\"}".getBytes(charset);
    assertThat(ErrorReader.read(Answers.labelled(contentType, bytes)).code()).isEqualTo("Größe");
  }

  @Test
  void aByteOrderMarkSaysMoreThanTheLabel() {
    byte[] bytes = "\uFEFF{\"error\":\"Größe\"}".getBytes(StandardCharsets.UTF_16LE);
    assertThat(ErrorReader.read(Answers.labelled("text/plain;charset=utf-8", bytes)).code())
        .isEqualTo("Größe");
  }

  @Test
  void malformedBytesAreReplaced() {
    byte[] bytes = {'{', '"', 'e', 'r', 'r', 'o', 'r', '"', ':', '"', (byte) 0xC3, 'x', '"', '}'};
    assertThat(ErrorReader.read(Answers.labelled("application/json", bytes)).code())
        .isEqualTo("\uFFFDx");
  }

  @Test
  void aHugeNumberIsNoProblem() {
    String body = "{\"max\":" + "9".repeat(50_000) + ",\"error\":\"E\"}";
    assertThat(ErrorReader.read(Answers.of(400, body)).code()).isEqualTo("E");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"errors\":", "{\"error\":{\"a\":", "{\"details\":["})
  void nestingWithoutEndIsNoProblem(String opening) {
    ApiError error = ErrorReader.read(Answers.of(400, opening.repeat(6_000)));
    assertThat(error.status()).isEqualTo(400);
  }

  @Test
  void whatCameBeforeTooDeepNestingIsKept() {
    String body = "{\"error\":\"E\",\"x\":" + "[".repeat(5_000);
    assertThat(ErrorReader.read(Answers.of(400, body)).code()).isEqualTo("E");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\"\"", " \" \" "})
  void aBodyMaySayNothingInAShapeThatIsKnown(String body) {
    assertThat(ErrorReader.isWordless(body)).isTrue();
    assertThat(ErrorReader.isWordless(body + "x")).isFalse();
  }
}
