package dev.usher.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.Diagnosis;
import dev.usher.Diagnosis.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 403: the narrower explanation comes first. */
class ForbiddenTest {

  private static final String TICKETS = "https://acme.zendesk.com/api/v2/tickets";
  private static final String BARE = "{\"error\":\"Forbidden\"}";
  private static final String NAMED =
      "{\"error\":\"Forbidden\",\"description\":\"You are missing the following required scopes:"
          + " tickets:write\"}";
  private static final String TITLED =
      "{\"error\":{\"title\":\"Forbidden\",\"message\":\"You do not have access to this page.\"}}";

  private static Calls create() {
    return Calls.send("POST", TICKETS, "{}").needing("tickets:write");
  }

  private static List<String> summaries(Diagnosis diagnosis) {
    return diagnosis.causes().stream().map(Cause::summary).toList();
  }

  @Test
  void aScopeThatZendeskNamesIsTheOnlyCause() {
    Diagnosis diagnosis = create().holding("tickets:read").refused(403, NAMED);

    assertThat(diagnosis)
        .hasToString(
            """
            1. the token lacks the scope tickets:write
               evidence: Zendesk names what is missing; the token was given as holding tickets:read
               mend: the scopes of a token cannot be changed: make a new token that holds \
            tickets:read, tickets:write, and give it with Credentials.oauthToken""");
  }

  @Test
  void aTokenThatShouldHoldTheScopeDoesNotReallyHoldIt() {
    Diagnosis diagnosis = create().holding("tickets:read write").refused(403, NAMED);

    assertThat(summaries(diagnosis))
        .containsExactly(
            "the token lacks the scope tickets:write",
            "the token holds fewer scopes than it was given as holding");
    assertThat(diagnosis.causes().get(1).mend()).contains("/api/v2/oauth/tokens/current");
  }

  @Test
  void aScopeThatIsNeededAndNotHeldComesBeforeTheRole() {
    Diagnosis diagnosis = create().holding("tickets:read").needingRole("agent").refused(403, BARE);

    assertThat(summaries(diagnosis))
        .startsWith(
            "the token lacks the scope tickets:write",
            "the user's role does not allow it: the least is agent");
  }

  @Test
  void whereTheScopesCoverTheCallTheRoleIsLikelier() {
    Cause cause = create().holding("tickets").needingRole("admin").refused(403, BARE).likeliest();

    assertThat(cause.summary()).isEqualTo("the user's role does not allow it: the least is admin");
    assertThat(cause.evidence())
        .contains("the scopes that the token was given as holding cover what is needed");
  }

  @Test
  void anAnswerWithATitleSpeaksOfRoleOrPlan() {
    assertThat(summaries(create().refused(403, TITLED)))
        .startsWith(
            "the user's role does not allow it",
            "the account's plan or add-ons do not include it",
            "the token lacks a scope, perhaps tickets:write");
  }

  @Test
  void withoutWordsEveryCauseIsListed() {
    assertThat(summaries(create().refused(403, BARE)))
        .containsExactly(
            "the token lacks a scope, perhaps tickets:write",
            "the user's role does not allow it",
            "an agent's custom role or group restricts it",
            "the record belongs to another brand than the user may work for",
            "the account lets in certain IP addresses only",
            "the user was suspended, or is no longer an agent",
            "the account's plan or add-ons do not include it");
  }

  @Test
  void anApiTokenLacksNoScope() {
    Diagnosis diagnosis = create().with("Basic am9AYWNtZS5jb20vdG9rZW46eA==").refused(403, BARE);

    assertThat(diagnosis.toString()).doesNotContain("lacks a scope");
    assertThat(diagnosis.likeliest().summary()).isEqualTo("the user's role does not allow it");
    assertThat(diagnosis.likeliest().evidence()).contains("API tokens have none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET  | search?query=x           | tickets:read    | the token lacks the scope read",
        "GET  | groups                   | tickets:read    | the token lacks the scope groups:read",
        "POST | views                    | ticket_views:read | the token lacks the scope ticket_views:write",
        "GET  | it_asset_management/assets | read          | the account's plan or add-ons do not include it",
        "GET  | audit_logs               | read            | the account's plan or add-ons do not include it",
        "POST | users/create_many        | write           | bulk imports of users are not switched on for the account",
        "GET  | custom_objects/car/records | read          | the role has no permission for this custom object, or a parent filter is missing",
      })
  void aPathTellsWhatItNeeds(String method, String path, String held, String cause) {
    String url = "https://acme.zendesk.com/api/v2/" + path;
    Calls call = method.equals("GET") ? Calls.get(url) : Calls.send(method, url, "{}");

    assertThat(call.holding(held).refused(403, BARE).likeliest().summary()).isEqualTo(cause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This brand is not yours          | the record belongs to another brand than the user may work for",
        "Your IP address is not allowed   | the account lets in certain IP addresses only",
        "The user has been suspended      | the user was suspended, or is no longer an agent",
        "Not available on your plan       | the account's plan or add-ons do not include it",
      })
  void wordsOfTheAnswerPointToACause(String words, String cause) {
    String body = "{\"error\":\"Forbidden\",\"description\":\"" + words + "\"}";

    assertThat(create().refused(403, body).likeliest().summary()).isEqualTo(cause);
  }

  @Test
  void aFirewallsPageIsNotZendesksAnswer() {
    assertThat(create().refused(403, "<html><title>Blocked</title></html>").likeliest().summary())
        .startsWith("not Zendesk's API answered");
  }

  @Test
  void aCallWithoutCredentialSaysSo() {
    assertThat(create().with(null).refused(403, BARE).likeliest().summary())
        .isEqualTo("the call carried no credential");
  }
}
