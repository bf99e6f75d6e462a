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
        "Bearer abcdefghijklmno                              | Bearer REDACTED",
        "Authorization: Bearer ab1                           | Authorization: Bearer REDACTED",
        "{\"authorization\":\"Bearer abc\"}               | {\"authorization\":\"REDACTED\"}",
        "sent Basic bWU6cGFzc3dvcmQ=, which                  | sent Basic REDACTED, which",
        "/x?access_token=abc&id=1&client_secret=d,           | /x?access_token=REDACTED&id=1&client_secret=REDACTED,",
        "grant_type=password&username=me&password=abc        | grant_type=password&username=me&password=REDACTED",
        "access_token%3Dabc                                  | access_token%3DREDACTED",
        "/callback?code=abc&state=x                          | /callback?code=REDACTED&state=x",
        "{\"grant_type\":\"x\",\"code\":\"abc\"}          | {\"grant_type\":\"x\",\"code\":\"REDACTED\"}",
        "{\"client_secret\":123456,\"id\":7}               | {\"client_secret\":\"REDACTED\",\"id\":7}",
        "{\"token\":{\"id\":7,\"value\":\"abc\"},\"x\":\"y\"} | {\"token\":{\"id\":7,\"value\":\"REDACTED\"},\"x\":\"y\"}",
        "{\"credentials\":[\"abc\",12],\"x\":\"y\"}        | {\"credentials\":[\"REDACTED\",\"REDACTED\"],\"x\":\"y\"}",
        "{\"pwd\":\"abc\",\"jwt\":\"def\"}                | {\"pwd\":\"REDACTED\",\"jwt\":\"REDACTED\"}",
        "{\"error\":\"x\",\"token\":\"abc                  | {\"error\":\"x\",\"token\":\"REDACTED",
        "{\"error\":\"x\",\"token\":\"abc…                 | {\"error\":\"x\",\"token\":\"REDACTED",
        "\"{\\\"token\\\":\\\"abc\\\",\\\"id\\\":7}\"       | \"{\\\"token\\\":\\\"REDACTED\\\",\\\"id\\\":7}\"",
        "{:token=>\"abc\", :id=>7}                          | {:token=>\"REDACTED\", :id=>7}",
        "aB3_dE6-gH9iJ2kL5mN8oP1qR4sT7uV0wX3yZ6aB9c          | REDACTED",
        "<input type=\"hidden\" name=\"a\" value=\"b c\"/>   | <input type=\"hidden\" name=\"a\" value=\"REDACTED\"/>",
        "<input value='b' type=hidden>                       | <input value='REDACTED' type=hidden>",
        "<input name=authenticity_token value=b>             | <input name=authenticity_token value=REDACTED>",
        "<meta name=\"csrf-token\" content=\"b\">             | <meta name=\"csrf-token\" content=\"REDACTED\">",
        "https://me:pass@acme.zendesk.com/                   | https://REDACTED@acme.zendesk.com/",
        "{\"headers\":{\"Authorization\":[\"Bearer abc\"]}} | {\"headers\":{\"Authorization\":[\"REDACTED\"]}}",
        "oauth[client_secret]=abc                            | oauth[client_secret]=REDACTED",
        "{'access_token': 'abc', 'id': 7}                    | {'access_token': 'REDACTED', 'id': 7}",
        "{\"token\"          :            \"abc\"}                          | {\"token\"          :            \"REDACTED\"}",
        "Cookie: _session=abc; other=def                     | Cookie: REDACTED",
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
        "{\"password\":\"is too short\",\"token\":[\"is taken\"]}",
        "{\"details\":{\"password\":[{\"error\":\"TooShort\",\"description\":\"Password: is too short\"}]}}",
        "{\"password\":[\"blank\"],\"token\":\"invalid\",\"secret\":null,\"jwt\":false}",
        "{\"token\":{\"id\":223443,\"user_id\":22,\"scopes\":[\"tickets:read\",\"write\"],\"created_at\":\"2026-11-24T00:00:00Z\"}}",
        "{\"error\":\"invalid_grant\",\"code\":\"RecordInvalid\"}",
        "{\"error\":\"unsupported_grant_type\",\"error_description\":\"the code expired\"}",
        "the parameter \"token\": is not known here",
        "send Authorization: Bearer and an OAuth token, or Basic and email/token:api_token in Base64",
        "use Basic authentication or bearer authentication.",
        "send Authorization: Bearer\n2. or another",
        "Basic information is missing",
        "WWW-Authenticate: Bearer realm=\"Zendesk\", error=\"invalid_token\", error_description=\"expired\"",
        "-H \"Authorization: Bearer $ZENDESK_TOKEN\" -u \"$ZENDESK_EMAIL/token:$ZENDESK_API_TOKEN\"",
        "code=RecordInvalid",
        "token=invalid password=blank",
        "8d1c0f3a-6b2e-4f7a-8d1c-0f3a6b2e5f7a",
        "request-8d1c0f3a-6b2e-4f7a-8d1c-0f3a6b2e5f7a",
        "8d1c0f3a-6b2e-4f7a-8d1c-0f3a6b2e5f7a_00000000-0000-0000-0000-000000000000",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "8525aee1bc08faca-SJC",
        "/api/v2/custom_objects/car/records/01H8K4ZKX5RGW3T9QN7VB2MCDE/related-attachments",
        "record-01H8K4ZKX5RGW3T9QN7VB2MCDE-attachments",
        "360001234567-How-do-I-set-up-OAuth2-for-my-new-account-in-2026",
        "a-rather-long-and-hyphenated-word-of-article-20261124-that-goes-on",
        "custom_object_records_bulk_delete_limit_v2_exceeded_for_account",
        "organizations:read organization_subscriptions:write",
        "first.last-name_of_somebody.with.a.long.address1234567890@mail-2.example.com is invalid",
        "see https://acme.zendesk.com:443/a?x=1&page[size]=5 or me@example.com",
        "<input type=\"text\" name=\"query\" value=\"what was searched\">",
      })
  void whatIsOnlyAboutSecretsStays(String text) {
    assertThat(Redaction.of(text)).isEqualTo(text);
  }

  /** Patterns that begin anew at each of these would take minutes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "eyJ",
        "\"token",
        "Basic ",
        "\"a",
        "a.",
        "Bearer 1",
        "eyJa.",
        "<input \"",
        "<input value=",
        "token=",
        "a=>",
        "://a",
        "cookie: ",
        "\"token\":",
        "\"token\":{",
        "'token':\"",
        "\\\"",
        "\"token\" ",
        "a-1_",
        "authorization ",
        "[",
        "{\"token\":[\"a b"
      })
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
