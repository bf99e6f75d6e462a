package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyTest {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef01234567";
  private static final String JWT =
      "eyJhbGciOiJIUzI1NiJ9.eyJzY29wZSI6ImFwcCIsImV4cCI6MX0.c2lnbmF0dXJlLW9mLXRoZS1qd3Q";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":\"invalid_token\",\"error_description\":\"no such token as " + TOKEN + "\"}",
        "{\"error\":\"RecordInvalid\",\"details\":{\"x\":[{\"description\":\"" + TOKEN + "\"}]}}",
        "{\"odd\":{\"access_token\":\"short-" + "0123456789\"},\"id\":\"short-0123456789x\"}",
        "the header was Authorization: Bearer short-0123456789",
        "the header was Authorization: Basic c2hvcnQtMDEyMzQ1Njc4OQ==",
        "{\"error\":\"Forbidden\",\"description\":\"" + JWT + "\"}",
        "{\"error\":\"Forbidden\",\"description\":\"\\u0030"
            + "123456789abcdef0123456789abcdef01234567\"}",
        "<html><title>" + TOKEN + "</title></html>",
        "was called with ?access_token=short-0123456789&x=1",
        "{\"odd\":{\"client_secret\":{\"value\":\"short-0123456789\"}}}",
        "{\"odd\":{\"token\":\"short-0123456789",
        "<input type=\"hidden\" value=\"short-0123456789\">",
      })
  void whatLooksSecretInABodyIsNotPrinted(String body) {
    Run run = Run.of("HTTP/2 401\n\n" + body);

    assertThat(run.out())
        .contains("REDACTED")
        .doesNotContain(TOKEN, JWT, "c2hvcnQtMDEyMzQ1Njc4OQ", "short-0123456789\"", "=short-")
        .doesNotContain("Bearer short");
  }

  @Test
  void cookiesCredentialsAndTokensOfHeadersAreNotPrinted() {
    Run run =
        Run.of(
            """
            HTTP/2 302
            location: https://me:%1$s@b.example/?access_token=%1$s

            HTTP/2 403
            set-cookie: _session=first-cookie
            authorization: Bearer %1$s
            x-zendesk-api-warn: {:token=>"%1$s"}

            """
                .formatted(TOKEN));

    assertThat(run.out())
        .contains("to b.example\n")
        .contains("  warning      {:token=>\"REDACTED\"}\n")
        .doesNotContain(TOKEN, "first-cookie", "me:");
  }

  @Test
  void theWordsOfAServerMoveNoCursorAndForgeNoLine() {
    Run run =
        Run.of(
            "HTTP/2 403 For\u001b[2Jbidden\n\n"
                + "{\"error\":\"Forbidden\",\"description\":\"a\\nHTTP 200 OK\\u001b[2J\\u202e!\"}");

    assertThat(run.out()).startsWith("HTTP 403 For [2Jbidden\n");
    assertThat(run.out()).contains("  message      a HTTP 200 OK [2J !\n");
    assertThat(run.out().chars().filter(c -> Character.isISOControl(c) && c != '\n')).isEmpty();
  }

  @Test
  void anIdIsNoSecret() {
    Run run = Run.of("HTTP/2 404\nX-Request-Id: 0123456789abcdef0123456789abcdef\n\n");

    assertThat(run.out()).contains("  request id   0123456789abcdef0123456789abcdef,");
  }
}
