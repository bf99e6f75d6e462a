package dev.usher.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"access_token\":\"a1\"}                           | {\"access_token\":\"REDACTED\"}",
        "{\"Client_Secret\" : \"a1\", \"id\":\"b\"}          | {\"Client_Secret\" : \"REDACTED\", \"id\":\"b\"}",
        "Authorization: Bearer abcdefg1                      | Authorization: Bearer REDACTED",
        "basic YTpi8mMxMjM0NTY3ODk=                          | basic REDACTED",
        "{\"token\":\"a\\\"b\"}                             | {\"token\":\"REDACTED\"}",
        "\\n0123456789abcdef0123456789abcdef01234567         | \\nREDACTED",
        "\\u00410123456789abcdef0123456789abcdef01234567     | \\u0041REDACTED",
        "x 0123456789abcdef0123456789abcdef01234567 y        | x REDACTED y",
        "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MDAwMDAwMDB9.c2ln | REDACTED",
      })
  void whatLooksSecretIsTakenOut(String text, String redacted) {
    assertThat(Redaction.of(text)).isEqualTo(redacted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":\"invalid_token\",\"code\":\"RecordInvalid\"}",
        "{\"errors\":{\"password\":\"is too short\",\"token\":[\"is taken\"]}}",
        "what was sent is Basic authentication and a bearer token",
        "8d1c0f3a6b2e5f7a8d1c0f3a6b2e5f7a",
        "0000000000000000000000000000000000000000000",
        "costs $1 and a \\ backslash",
      })
  void whatIsOnlyAboutSecretsStays(String text) {
    assertThat(Redaction.of(text)).isEqualTo(text);
  }

  /** Patterns that begin anew at each of these would take minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"eyJ", "\"token", "Basic ", "\"a", "a.", "Bearer 1", "eyJa."})
  void aLongTextOfNearMissesIsReadToItsEnd(String piece) {
    String text = piece.repeat(60_000);

    assertThat(Redaction.of(text)).isNotEmpty();
  }

  @Test
  void aSecretMayBeLong() {
    String secret = "a\\\"b\\\\".repeat(60_000);

    assertThat(Redaction.of("{\"token\":\"" + secret + "\"}"))
        .isEqualTo("{\"token\":\"REDACTED\"}");
  }
}
