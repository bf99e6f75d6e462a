package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However it was saved, an answer is the same answer. */
class SavedFormsTest {

  private static final String HEADERS = "Content-Type: application/json\nX-Request-Id: abc-1\n";
  private static final String BODY =
      "{\"error\":\"RecordInvalid\",\"description\":\"Größe fehlt\"}";
  private static final String SAVED = "HTTP/1.1 422 Unprocessable Entity\n" + HEADERS + "\n" + BODY;
  private static final String EXPLAINED =
      """
        code         RecordInvalid
        message      Größe fehlt
        request id   abc-1, for Zendesk's support
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 422 Unprocessable Entity\n",
        "HTTP/1.0 422\n",
        "HTTP/2 422 \n",
        "HTTP/3 422\n",
        "\n\nHTTP/2 422\n",
      })
  void theStatusLineOfEachVersionIsRead(String line) {
    Run run = Run.of(line + HEADERS + "\n" + BODY);

    assertThat(run.out()).startsWith("HTTP 422").contains(EXPLAINED);
    assertThat(run.code()).isZero();
  }

  @Test
  void linesMayEndInEitherWay() {
    assertThat(Run.of(SAVED.replace("\n", "\r\n")).out()).isEqualTo(Run.of(SAVED).out());
  }

  @Test
  void theLastOfSeveralAnswersCounts() {
    Run run =
        Run.of(
            "HTTP/1.1 200 Connection established\n\n"
                + "HTTP/1.1 301 Moved Permanently\nLocation: https://b.example/x?t=secret\n\n"
                + "HTTP/1.1 100 Continue\n\n"
                + SAVED);

    assertThat(run.out())
        .startsWith("HTTP 422 Unprocessable Entity\n" + EXPLAINED)
        .contains("  before it    HTTP 200 Connection established\n")
        .contains("  before it    HTTP 301 Moved Permanently to b.example\n")
        .contains("  before it    HTTP 100 Continue\n")
        .doesNotContain("secret");
  }

  @Test
  void aHeaderMayGoOnInTheNextLine() {
    Run run = Run.of("HTTP/1.1 422\nX-Zendesk-API-Warn: one\n  two\n\tthree\n\n" + BODY);

    assertThat(run.out()).contains("  warning      one two three\n");
  }

  @Test
  void theEmptyLineBeforeTheBodyMayBeLost() {
    assertThat(Run.of("HTTP/1.1 422\n" + HEADERS + BODY).out()).contains(EXPLAINED);
  }

  @Test
  void aBodyAloneIsDecodedAndDiagnosedWithTheStatusThatIsTold() {
    assertThat(Run.of(BODY).out())
        .startsWith("An answer without a status line\n  code         RecordInvalid\n")
        .endsWith("tell it with --status, as --status 422.\n");
    assertThat(Run.of(BODY, "--status", "422").out())
        .startsWith("HTTP 422\n  code         RecordInvalid\n")
        .contains("Likely causes\n1. ");
  }

  @Test
  void headersAloneAreEnough() {
    assertThat(Run.of("HTTP/2 503\r\nretry-after: 30\r\n").out())
        .startsWith("HTTP 503\n  body         none\n  retry after  30 s\n")
        .contains("wait 30 s");
  }

  /** As the redirection of PowerShell does. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void aByteOrderMarkTellsTheEncodingOfAllThatWasSaved(String charset) {
    byte[] bytes = ("\uFEFF" + SAVED).getBytes(Charset.forName(charset));

    assertThat(Run.of(bytes).out()).contains(EXPLAINED);
  }

  @Test
  void theLabelTellsTheEncodingOfTheBody() {
    String latin = SAVED.replace("application/json", "application/json; charset=iso-8859-1");

    assertThat(Run.of(latin.getBytes(StandardCharsets.ISO_8859_1)).out()).contains(EXPLAINED);
  }

  @Test
  void aPackedBodyIsUnpacked() throws IOException {
    byte[] saved = concatenated("HTTP/2 422\nX-Request-Id: abc-1\n\n", gzip(BODY));

    assertThat(Run.of(saved).out()).contains(EXPLAINED);
  }

  @Test
  void aPackedBodyThatIsBrokenGivesWhatCameBefore() throws IOException {
    byte[] packed = gzip(BODY);
    packed[packed.length - 1] ^= 1;

    assertThat(Run.of(concatenated("HTTP/2 422\nX-Request-Id: abc-1\n\n", packed)).out())
        .contains(EXPLAINED);
  }

  @Test
  void whatIsPackedOtherwiseIsToldWithTheMend() {
    byte[] packed = {0x1b, 0x04, 0x00, (byte) 0xf8, 0x25};

    assertThat(Run.of(concatenated("HTTP/2 403\nContent-Encoding: br\n\n", packed)).out())
        .contains(
            "  note         the body is packed with br and was not read: save it with curl -i");
    assertThat(Run.of(concatenated("HTTP/2 403\n\n", packed)).out())
        .contains("  note         the body is binary, 5 bytes, and was not read\n");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] concatenated(String head, byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }
}
