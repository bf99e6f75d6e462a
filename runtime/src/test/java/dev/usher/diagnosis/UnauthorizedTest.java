package dev.usher.diagnosis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.Diagnosis;
import dev.usher.Diagnosis.Cause;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 401: told by the form of what was sent, which no text quotes. */
class UnauthorizedTest {

  private static final String FORTY = "0123456789abcdefghijABCDEFGHIJ0123456789";
  private static final String BODY = "{\"error\":\"Couldn't authenticate you\"}";
  private static final String INVALID = "{\"error\":\"invalid_token\",\"error_description\":\"x\"}";

  private static Diagnosis refused(String authorization, String... headers) {
    Diagnosis diagnosis =
        Calls.get("https://acme.zendesk.com/api/v2/tickets/1")
            .with(authorization)
            .refused(401, BODY, headers);
    assertThat(diagnosis.toString()).doesNotContain(FORTY, "jo@acme.com", "hunter2");
    return diagnosis;
  }

  private static List<String> summaries(Diagnosis diagnosis) {
    return diagnosis.causes().stream().map(Cause::summary).toList();
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  private static String jwt(String claims) {
    return "Bearer eyJhbGciOiJIUzI1NiJ9."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8))
        + ".c2lnbmF0dXJl";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jo@acme.com:0123456789abcdefghijABCDEFGHIJ0123456789 | the user lacks /token",
        "jo@acme.com:hunter2                                  | Zendesk takes no passwords any more",
        "jo@acme.com/token:hunter2                            | what was sent as an API token is none",
        ":hunter2                                             | an OAuth token, or another secret, was sent in the form of Basic",
        "app_5f:hunter2                                       | an OAuth token, or another secret, was sent in the form of Basic",
        "hunter2                                              | the Authorization header is malformed",
      })
  void basicIsToldApart(String pair, String cause) {
    assertThat(refused(basic(pair)).likeliest().summary()).startsWith(cause);
  }

  @Test
  void brokenBase64IsMalformed() {
    for (String broken : List.of("Basic a=b=c", "Basic am9AYWNtZS5jb20\u0009", "Basic /w==")) {
      assertThat(refused(broken).likeliest().summary()).contains("malformed");
    }
  }

  @Test
  void anotherSchemeIsMalformed() {
    assertThat(refused("Token " + FORTY).likeliest().summary()).contains("malformed");
  }

  @Test
  void anApiTokenMayBeDeletedOrOfAnotherUserOrAccount() {
    assertThat(summaries(refused(basic("jo@acme.com/token:" + FORTY))))
        .containsExactly(
            "the API token was deleted or deactivated",
            "the e-mail address is not that of a verified user of the account",
            "the credential belongs to another account");
  }

  @Test
  void apiTokensHaveAnEnd() {
    String authorization = basic("jo@acme.com/token:" + FORTY);
    assertThat(
            refused(authorization, "Date", "Fri, 30 Apr 2027 00:00:01 GMT").likeliest().summary())
        .isEqualTo("Zendesk takes no API tokens any more, since 2027-04-30");
    assertThat(
            refused(authorization, "Date", "Thu, 29 Apr 2027 00:00:01 GMT").likeliest().summary())
        .isEqualTo("the API token was deleted or deactivated");
  }

  @Test
  void anApiTokenAsBearerIsRecognised() {
    assertThat(refused("Bearer " + FORTY).likeliest().summary())
        .isEqualTo("an API token was sent as an OAuth token");
  }

  @Test
  void aBearerTokenHasExpiredOrBelongsElsewhere() {
    assertThat(summaries(refused("Bearer hunter2")))
        .containsExactly(
            "the access token has expired, was revoked, or is not whole",
            "the user whom the token acts for was deleted, or lost access",
            "the credential belongs to another account");
  }

  @Test
  void aJwtTellsWhenItExpired() {
    Diagnosis diagnosis =
        refused(jwt("{\"exp\":1767225600}"), "Date", "Thu, 01 Jan 2026 00:00:00 GMT");

    assertThat(diagnosis.likeliest().summary()).isEqualTo("the JWT has expired");
    assertThat(diagnosis.likeliest().evidence()).contains("2026-01-01T00:00:00Z");
  }

  @Test
  void aJwtThatIsStillGoodIsNotCalledExpired() {
    for (String claims : List.of("{\"exp\":1767225601}", "{}", "{\"exp\":99999999999999999999}")) {
      assertThat(summaries(refused(jwt(claims), "Date", "Thu, 01 Jan 2026 00:00:00 GMT")))
          .doesNotContain("the JWT has expired")
          .contains("the JWT is signed with another key, or lacks a claim");
    }
  }

  @Test
  void aCallElsewhereCarriesNoCredential() {
    Cause cause =
        Calls.get("https://other.test/x").with(null).awayFromHome().refused(401, "").likeliest();

    assertThat(cause.summary()).isEqualTo("the call carried no credential");
    assertThat(cause.evidence()).contains("other.test").contains("own host only");
  }

  @Test
  void aRedirectLeavesTheCredentialBehind() {
    Cause cause =
        Calls.get("https://acme.zendesk.com/api/v2/tickets/1")
            .redirectedTo("renamed.zendesk.com")
            .refused(401, INVALID)
            .likeliest();

    assertThat(cause.summary()).contains("redirect");
    assertThat(cause.evidence()).contains("acme.zendesk.com", "renamed.zendesk.com");
  }

  @ParameterizedTest
  @CsvSource({
    "https://acme.zendesk.com/api/v2/chat/agents, Chat takes OAuth tokens of its own",
    "https://acme.zendesk.com/sc/v2/apps, Sunshine Conversations takes keys and JWTs of its own",
    "https://api.getbase.com/v2/leads, Sell takes tokens of its own",
  })
  void otherProductsHaveCredentialsOfTheirOwn(String url, String cause) {
    assertThat(Calls.get(url).refused(401, "").likeliest().summary()).isEqualTo(cause);
  }

  @Test
  void whereOnlyTheStatusIsExplainedTheTokenIsNotLookedAt() {
    assertThat(Calls.get("https://a.zendesk.com/").with("Bearer " + FORTY).sent(422).credential())
        .isEqualTo(new SentCredential(SentCredential.Form.BEARER, null));
  }
}
