package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people copy along with an answer, or lose of it. */
class PastedFormsTest {

  private static final String BODY =
      "{\"error\":\"RecordInvalid\",\"description\":\"Größe fehlt\"}";
  private static final String HEADERS = "content-type: application/json\nx-request-id: abc-1\n";
  private static final String ANSWER = "HTTP/2 422 \n" + HEADERS + "\n" + BODY + "\n";
  private static final String METER =
      "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n"
          + "                                 Dload  Upload   Total   Spent    Left  Speed\n"
          + "\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0"
          + "\r100   123  100   123    0     0   1.2k      0 --:--:--  0:00:01 --:--:--  1234";

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of("a prompt", "$ curl -i https://acme.zendesk.com/api/v2/tickets/1\n" + ANSWER),
        Arguments.of("an arrow", "\u276f curl -i https://acme.example/\n" + ANSWER),
        Arguments.of("a shell's name", "me@host:~ % curl -i https://acme.example/\n" + ANSWER),
        Arguments.of(
            "a command of lines", "$ curl -i \\\n  -H 'A: b' \\\n  https://a.example\n" + ANSWER),
        Arguments.of("the meter", METER + "\n" + ANSWER),
        Arguments.of("the meter, glued on", METER + ANSWER),
        Arguments.of("a prompt and the meter", "$ curl -i x > y\n" + METER + "\n\n" + ANSWER),
        Arguments.of("the meter before the body", ANSWER.replace(BODY, METER + "\n" + BODY)),
        Arguments.of("indentation", ANSWER.replaceAll("(?m)^(?=.)", "    ")),
        Arguments.of("tabs", ANSWER.replaceAll("(?m)^(?=.)", "\t")),
        Arguments.of("a fence", "```http\n" + ANSWER + "```\n"),
        Arguments.of("quotation marks of a mail", ANSWER.replaceAll("(?m)^", "> ")),
        Arguments.of("carriage returns in twos", ANSWER.replace("\n", "\r\r\n")),
        Arguments.of("small letters", ANSWER.replace("HTTP/2", "http/1.1")),
        Arguments.of("curl -v", verbose()),
        Arguments.of("curl -v and carriage returns", verbose().replace("\n", "\r\n")),
        Arguments.of(
            "curl -iv",
            verbose()
                .replace(BODY, "")
                .replace("* Conn", "* Left\nHTTP/2 422 \n" + HEADERS + "\n" + BODY + "* Conn")),
        Arguments.of(
            "curl --raw",
            ANSWER.replace("x-req", "transfer-encoding: chunked\nx-req").replace(BODY, chunked())),
        Arguments.of(
            "curl --raw, cut off",
            ANSWER
                .replace("x-req", "Transfer-Encoding: Chunked\nx-req")
                .replace(BODY + "\n", chunked().substring(0, chunked().length() - 3))));
  }

  private static String verbose() {
    return "* Host acme.zendesk.com:443 was resolved.\n"
        + "> GET /api/v2/tickets/1 HTTP/2\n> Authorization: Bearer 5ecre7\n> \n"
        + "{ [5 bytes data]\n* Request completely sent off\n< HTTP/2 422 \n"
        + HEADERS.replaceAll("(?m)^(?=.)", "< ")
        + "< \n"
        + BODY
        + "* Connection #0 to host acme.zendesk.com left intact\n";
  }

  /** In two parts; sizes are in bytes, of which two letters have two. */
  private static String chunked() {
    int all = BODY.length() + 2;
    return "0a\r\n"
        + BODY.substring(0, 10)
        + "\r\n"
        + Integer.toHexString(all - 10)
        + ";x=y\r\n"
        + BODY.substring(10)
        + "\r\n0\r\n\r\n";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void itIsTheSameAnswer(String form, String saved) {
    Run run = Run.of(saved);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("HTTP 422\n  code         RecordInvalid\n  message      Größe fehlt\n")
        .contains("  request id   abc-1, for Zendesk's support\n")
        .doesNotContain("5ecre7", "before it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "$ curl -i https://acme.zendesk.com/api/v2/tickets/1\n"})
  void headersWithoutTheirStatusLineAreHeaders(String before) {
    Run run = Run.of(before + HEADERS + "\n" + BODY, "--status", "422");

    assertThat(run.out())
        .startsWith("HTTP 422\n  code         RecordInvalid\n  message      Größe fehlt\n")
        .contains("  request id   abc-1, for Zendesk's support\n");
  }

  @Test
  void aTextWithAColonIsNoHeader() {
    assertThat(Run.of("Error: no such thing\n", "--status", "404").out())
        .contains("  message      Error: no such thing\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n$ curl -i https://acme.zendesk.com/\n", "\r\n"})
  void ofTwoAnswersWithABodyEachTheLastCounts(String between) {
    String first = "HTTP/2 401 \ncontent-type: application/json\n\n{\"error\":\"invalid_token\"}";

    Run run = Run.of(first + between + ANSWER);

    assertThat(run.out())
        .startsWith("HTTP 422\n  code         RecordInvalid\n")
        .contains("  before it    HTTP 401\n")
        .doesNotContain("invalid_token");
  }

  @Test
  void ofTwoAnswersTheFirstMayHaveLostItsStatusLine() {
    assertThat(Run.of(HEADERS + "\n{}\n" + ANSWER).out())
        .startsWith("HTTP 422\n  code         RecordInvalid\n")
        .contains("  before it    an answer without a status line\n");
  }

  @Test
  void whatABodyQuotesOfAnAnswerIsPartOfIt() {
    String body = "the gateway said\nHTTP/1.1 200 OK\nServer: x\n";
    String saved = "HTTP/1.1 502\nContent-Length: " + body.length() + "\n\n" + body;

    assertThat(Run.of(saved).out()).startsWith("HTTP 502\n").contains("the gateway said");
  }

  @Test
  void anEmptyStringIsAShapeThatIsKnown() {
    assertThat(Run.of("HTTP/2 403\n\n\"\"").out()).contains("  body         says nothing: \"\"\n");
    assertThat(Run.of("HTTP/2 403\n\n{\"a\":1}").out())
        .contains("  body         of unknown shape: ");
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 799, 999})
  void aStatusBeyondThoseOfHttpIsExplained(int status) {
    assertThat(Run.of("HTTP/1.1 " + status + " Odd\n\n").out())
        .startsWith("HTTP " + status + " Odd\n")
        .contains("1. what answers is not Zendesk\n");
    assertThat(Run.of("odd", "--status", "" + status).out())
        .contains("what answers is not Zendesk");
  }

  @Test
  void anInterimAnswerBeforeABodyIsNotItsStatus() {
    assertThat(Run.of("HTTP/1.1 100 Continue\n\n" + BODY, "--status", "422").out())
        .startsWith("HTTP 422\n  code         RecordInvalid\n")
        .contains("  before it    HTTP 100 Continue\n");
  }
}
