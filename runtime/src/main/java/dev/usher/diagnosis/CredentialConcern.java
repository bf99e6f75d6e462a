package dev.usher.diagnosis;

import dev.usher.diagnosis.SentCredential.Form;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 401: Zendesk does not know who calls. By the form of what was sent. */
final class CredentialConcern implements Concern {

  private static final Instant END_OF_API_TOKENS = Instant.parse("2027-04-30T00:00:00Z");
  private static final String EXPIRED =
      "the access token has expired, was revoked, or is not whole";
  private static final String API_TOKEN =
      "use Credentials.apiToken(email, token), which adds /token and encodes the pair";

  @Override
  public void look(Facts facts, Findings findings) {
    facts.form().ifPresent(form -> sent(form, facts, findings));
    product(facts, findings);
    if (facts.form().isEmpty()) {
      unknown(facts, findings);
    }
    if (facts.form().filter(form -> form != Form.NONE).isPresent()) {
      account(facts, findings);
    }
  }

  private static void sent(Form form, Facts facts, Findings findings) {
    switch (form) {
      case NONE -> none(facts, findings);
      case BEARER -> {
        bearer(facts, findings);
        user(findings);
      }
      case BEARER_JWT -> jwt(facts, findings);
      case BEARER_LIKE_API_TOKEN -> {
        findings.shown(
            "an API token was sent as an OAuth token", evidence(form), API_TOKEN + withOauth());
        bearer(facts, findings);
      }
      case BASIC_API_TOKEN -> apiToken(facts, findings);
      case BASIC_ODD_API_TOKEN -> {
        findings.shown(
            "what was sent as an API token is none, perhaps an OAuth token",
            evidence(form),
            "give an OAuth token with Credentials.oauthToken(token), and an API token whole");
        apiToken(facts, findings);
      }
      default -> misshapen(form, findings);
    }
  }

  private static String evidence(Form form) {
    return "what was sent is " + form.text();
  }

  private static String withOauth() {
    return "; better, get an OAuth token: API tokens end on 2027-04-30";
  }

  private static void misshapen(Form form, Findings findings) {
    switch (form) {
      case BASIC_WITHOUT_SUFFIX ->
          findings.shown("the user lacks /token", evidence(form), API_TOKEN + withOauth());
      case BASIC_PASSWORD ->
          findings.shown(
              "Zendesk takes no passwords any more, since January 2026",
              evidence(form),
              "get an OAuth token, and use Credentials.oauthToken(token)");
      case BASIC_WITHOUT_EMAIL ->
          findings.shown(
              "an OAuth token, or another secret, was sent in the form of Basic authentication",
              evidence(form),
              "use Credentials.oauthToken(token); a key of Sunshine Conversations is good under"
                  + " /sc alone");
      case BASIC_UNREADABLE ->
          findings.shown(
              "the Authorization header is malformed",
              evidence(form) + "; line breaks and another charset than UTF-8 spoil it",
              API_TOKEN);
      default ->
          findings.shown(
              "the Authorization header is malformed",
              evidence(form),
              "leave the header to the Credentials that the Zendesk is built with");
    }
  }

  private static void none(Facts facts, Findings findings) {
    @Nullable String elsewhere = facts.sent().map(SentRequest::redirectedTo).orElse(null);
    boolean isAtHome = facts.sent().filter(SentRequest::isAtHome).isPresent();
    findings.shown(
        "the call carried no credential",
        isAtHome
            ? "no Authorization header was sent"
            : "it went to "
                + Quote.bare(elsewhere == null ? facts.host() : elsewhere)
                + "; credentials go to the account's own host only",
        "call the account's own host, and build the Zendesk with credentials for it");
  }

  private static void bearer(Facts facts, Findings findings) {
    redirected(facts, findings);
    String mend =
        "get a new one; tokens of newer OAuth clients live for 30 minutes, and a refresh ends the"
            + " pair before it. Credentials.clientCredentials and Credentials.refreshable renew them"
            + " by themselves";
    if (facts.hasCode("invalid_token")) {
      findings.shown(EXPIRED, facts.quoted(), mend);
    } else {
      findings.possible(EXPIRED, evidence(Form.BEARER), mend);
    }
  }

  private static void user(Findings findings) {
    findings.possible(
        "the user whom the token acts for was deleted, or lost access",
        "what was sent is a bearer token, which is no good without its user",
        "look at that user; a token got by client credentials acts as the one who is set in its"
            + " OAuth client");
  }

  private static void jwt(Facts facts, Findings findings) {
    Optional<Instant> expiry =
        facts.sent().map(SentRequest::credential).map(SentCredential::expiry);
    if (expiry.isPresent() && facts.date().filter(now -> !now.isBefore(expiry.get())).isPresent()) {
      findings.shown(
          "the JWT has expired",
          "it was good until " + expiry.get() + ", the answer is of " + facts.date().get(),
          "sign a new one for each call, with Credentials.bearer(supplier)");
    }
    bearer(facts, findings);
    findings.possible(
        "the JWT is signed with another key, or lacks a claim",
        evidence(Form.BEARER_JWT),
        "Sunshine Conversations wants HS256, kid in the header, and scope among the claims");
  }

  private static void apiToken(Facts facts, Findings findings) {
    redirected(facts, findings);
    if (facts.date().filter(now -> !now.isBefore(END_OF_API_TOKENS)).isPresent()) {
      findings.shown(
          "Zendesk takes no API tokens any more, since 2027-04-30",
          evidence(Form.BASIC_API_TOKEN),
          "get an OAuth token, and use Credentials.oauthToken(token)");
    }
    findings.possible(
        "the API token was deleted or deactivated",
        "what was sent is an API token; Zendesk deactivates those unused for 30 days",
        "get an OAuth token: no API tokens can be created since 2026-10-27");
    findings.possible(
        "the e-mail address is not that of a verified user of the account",
        "what was sent is an API token, which acts as the user of the address",
        "check the address, without /token, against the account's users");
  }

  private static void redirected(Facts facts, Findings findings) {
    @Nullable String elsewhere = facts.sent().map(SentRequest::redirectedTo).orElse(null);
    if (elsewhere != null && !elsewhere.equals(facts.host())) {
      findings.shown(
          "a redirect led to another host, where the credential does not go",
          "it went to " + Quote.bare(facts.host()) + ", and " + Quote.bare(elsewhere) + " answered",
          "call the host that answers, if it is yours; the subdomain may have been renamed");
    }
  }

  private static void product(Facts facts, Findings findings) {
    if (facts.isAt("chat(/.*)?")) {
      findings.shown(
          "Chat takes OAuth tokens of its own",
          facts.where() + " is Chat's",
          "get a token from Chat's OAuth client; Support's is not good there");
    } else if (facts.path().equals("/sc") || facts.path().startsWith("/sc/")) {
      findings.shown(
          "Sunshine Conversations takes keys and JWTs of its own",
          facts.where() + " is Sunshine Conversations'",
          "sign a JWT with an app's key, and give it with Credentials.bearer(supplier)");
    } else if (facts.host().endsWith("getbase.com")) {
      findings.shown(
          "Sell takes tokens of its own",
          facts.host() + " is Sell's",
          "get a token from Sell; one by OAuth lives for an hour");
    }
  }

  private static void account(Facts facts, Findings findings) {
    findings.possible(
        "the credential belongs to another account",
        (facts.host().isEmpty() ? "" : "the call went to " + Quote.bare(facts.host()) + "; ")
            + "a sandbox is an account of its own, with tokens of its own",
        "check the subdomain: the token must be made in that very account");
  }

  private static void unknown(Facts facts, Findings findings) {
    if (facts.hasCode("invalid_token")) {
      findings.shown(
          EXPIRED,
          facts.quoted(),
          "get a new one; an API token is no access token, and goes with an e-mail address");
    }
    findings.possible(
        "the credential is missing or malformed",
        "send Authorization: Bearer and an OAuth token, or Basic and email/token:api_token in"
            + " Base64");
    findings.possible(EXPIRED, "get a new one");
    findings.possible(
        "the credential belongs to another account",
        "check the subdomain: a sandbox has tokens of its own");
  }
}
