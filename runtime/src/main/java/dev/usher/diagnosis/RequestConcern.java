package dev.usher.diagnosis;

import org.jspecify.annotations.Nullable;

/** 400: Zendesk cannot use the request as it is. */
final class RequestConcern implements Concern {

  @Override
  public void look(Facts facts, Findings findings) {
    scheme(facts, findings);
    path(facts, findings);
    copies(facts, findings);
    label(facts, findings);
    body(facts, findings);
  }

  private static void scheme(Facts facts, Findings findings) {
    if (!facts.isHttps() && facts.host().endsWith("zendesk.com")) {
      findings.shown(
          "the call went over http", "its URL starts with http:", "write https in the base URL");
    }
  }

  private static void path(Facts facts, Findings findings) {
    if (facts.says("invalid uri endpoint")) {
      findings.stated(
          "there is no such path",
          facts.quoted() + facts.called(),
          "compare verb and path with Zendesk's reference; look whether the object takes attachments");
    }
  }

  private static void copies(Facts facts, Findings findings) {
    String summary = "a new ticket has more than 48 addresses in copy";
    String mend = "name at most 48, and add the others by updates";
    if (facts.says("email_cc", "email cc", "collaborator")) {
      findings.shown(summary, facts.quoted(), mend);
    } else if (facts.method().equals("POST") && facts.isAt("tickets|imports/tickets")) {
      findings.possible(summary, mend);
    }
  }

  private static void label(Facts facts, Findings findings) {
    @Nullable String type = facts.sent().map(SentRequest::contentType).orElse(null);
    if (facts.hasBody() && (type == null || type.startsWith("text/"))) {
      findings.shown(
          "the body is not labelled as JSON",
          type == null ? "it was sent without Content-Type" : "it was sent as " + Quote.bare(type),
          "send Content-Type: application/json");
    }
  }

  private static void body(Facts facts, Findings findings) {
    if (facts.mayHaveBody()) {
      findings.possible(
          "the body is no JSON, lacks a field, or spells one in another case",
          facts.quoted(),
          "compare it with Zendesk's reference: records are wrapped, as {\"ticket\": ...}, and names"
              + " of fields are case sensitive");
    }
    if (!facts.hasBody()) {
      findings.possible(
          "a parameter is missing or has a value that Zendesk does not take",
          facts.quoted(),
          "compare the parameters with Zendesk's reference");
    }
  }
}
