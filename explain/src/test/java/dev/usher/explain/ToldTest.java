package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is told of a call sharpens the diagnosis, and what is not told is not made up. */
class ToldTest {

  private static final String FORBIDDEN = "HTTP/2 403\n\n{\"error\":\"Forbidden\"}";
  private static final String UNAUTHORIZED =
      "HTTP/2 401\n\n{\"error\":\"Couldn't authenticate you\"}";
  private static final String TICKET = "https://acme.zendesk.com/api/v2/tickets/1";

  @Test
  void theScopesHeldAreComparedWithThoseThatThePathNeeds() {
    assertThat(Run.of(FORBIDDEN, "--url", TICKET, "--method", "put", "--scopes", "read").out())
        .contains("1. the token lacks the scope tickets:write\n");
    assertThat(Run.of(FORBIDDEN, "--url", TICKET, "--scopes", "read").out())
        .doesNotContain("the token lacks");
  }

  @Test
  void theKindOfTheCredentialNarrowsA401Down() {
    assertThat(Run.of(UNAUTHORIZED, "--credential", "password").out())
        .contains("1. Zendesk takes no passwords any more")
        .doesNotContain("the call went to");
    assertThat(Run.of(UNAUTHORIZED, "--credential=api-token", "--url", TICKET).out())
        .contains("the API token was deleted or deactivated")
        .contains("the call went to acme.zendesk.com; a sandbox");
    assertThat(Run.of(UNAUTHORIZED, "--credential", "none").out())
        .contains("1. the call carried no credential\n");
  }

  @Test
  void aCredentialThatIsNotToldIsNotTakenForNone() {
    assertThat(Run.of(UNAUTHORIZED, "--url", TICKET).out())
        .contains("the credential is missing or malformed")
        .doesNotContain("the call carried no credential");
    assertThat(Run.of(FORBIDDEN, "--url", TICKET).out())
        .contains("the token lacks a scope, perhaps tickets:read")
        .doesNotContain("the call carried no credential");
  }

  @Test
  void aBodyThatIsNotToldIsNeitherThereNorMissing() {
    Run run = Run.of("HTTP/2 400\n\n", "--url", TICKET, "--method", "PUT");

    assertThat(run.out())
        .contains("the body is no JSON, lacks a field")
        .contains("a parameter is missing")
        .doesNotContain("not labelled as JSON");
    assertThat(Run.of("HTTP/2 415\n\n", "--url", TICKET, "--method", "PUT").out())
        .contains("   evidence: 415 says so\n");
    assertThat(Run.of("HTTP/2 400\n\n", "--url", TICKET).out())
        .doesNotContain("the body is no JSON");
  }

  @Test
  void aRedirectToAnotherHostTookNoCredentialAlong() {
    Run run =
        Run.of(
            "HTTP/2 302\nlocation: https://other.zendesk.com/api/v2/tickets/1\n\n" + UNAUTHORIZED,
            "--url",
            TICKET,
            "--credential",
            "oauth-token");

    assertThat(run.out())
        .contains("1. a redirect led to another host, where the credential does not go\n");
  }

  @Test
  void nothingSecretOfTheUrlIsPrinted() {
    Run run =
        Run.of(
            "HTTP/2 405\n\n",
            "--url",
            "https://me:pa55word@acme.zendesk.com/api/v2/uploads/abcdef0123.json?token=abcdef0123",
            "--method",
            "PATCH");

    assertThat(run.out())
        .contains("PATCH /api/v2/uploads/REDACTED")
        .doesNotContain("pa55word", "abcdef0123");
  }
}
