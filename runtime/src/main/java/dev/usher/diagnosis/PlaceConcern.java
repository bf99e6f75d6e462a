package dev.usher.diagnosis;

import java.util.regex.Pattern;

/** 404: nothing is there, or nothing that this user may see. */
final class PlaceConcern implements Concern {

  private static final Pattern UNFILLED =
      Pattern.compile("/(0|-\\d+|null|undefined|NaN|%7B[^/]*|:[^/]*)(/|$)|//");

  @Override
  public void look(Facts facts, Findings findings) {
    subdomain(facts, findings);
    endpoint(facts, findings);
    forbidden(facts, findings);
    unfilled(facts, findings);
    prefix(facts, findings);
    record(facts, findings);
  }

  private static void subdomain(Facts facts, Findings findings) {
    if (facts.says("no help desk")) {
      findings.stated(
          "there is no Zendesk account at this subdomain",
          (facts.error().code() == null
                  ? facts.quoted()
                  : "the answer says " + Quote.of(facts.error().code()))
              + (facts.host().isEmpty() ? "" : "; called was " + Quote.bare(facts.host())),
          "check the subdomain that the Zendesk is built with; accounts are renamed and closed");
    }
  }

  private static void endpoint(Facts facts, Findings findings) {
    if (facts.hasCode("InvalidEndpoint")) {
      findings.stated(
          "there is no such path, or the account lacks the feature behind it",
          "the answer has the code InvalidEndpoint; a record that is missing has RecordNotFound"
              + facts.called(),
          "compare verb and path with Zendesk's reference, and look there which plan has it");
    } else if (facts.says("path was not found")) {
      findings.stated(
          "there is no such path",
          facts.quoted() + facts.called(),
          "compare verb and path with the reference");
    }
  }

  private static void forbidden(Facts facts, Findings findings) {
    if (facts.hasCode("Forbidden")) {
      findings.shown(
          "the user may not do this",
          "the answer has the code Forbidden, although its status is 404",
          "call with the credential of a user whose role allows it");
    }
  }

  private static void unfilled(Facts facts, Findings findings) {
    if (UNFILLED.matcher(facts.path()).find()) {
      findings.shown(
          "an id was not filled in",
          "called was " + facts.where(),
          "look at the argument: it holds no id");
    }
  }

  private static void prefix(Facts facts, Findings findings) {
    if (facts.path().startsWith("/api/v2/api/")) {
      findings.shown(
          "api/v2 is in the path twice",
          "called was " + facts.where(),
          "leave it out of the base URL: declared paths start with api/v2");
    } else if (facts.path().matches("/(tickets|users|organizations|search|groups|views)(/.*)?")) {
      findings.shown(
          "the path lacks api/v2",
          "called was " + facts.where(),
          "start the declared path with api/v2/");
    }
  }

  private static void record(Facts facts, Findings findings) {
    String summary = "there is no such record, at least none that this user may see";
    String mend =
        "check the id and the account; a deleted ticket is under /api/v2/deleted_tickets, and what"
            + " is created by a job is there when the job is done";
    if (facts.hasCode("RecordNotFound", "NotFound", "not_found")) {
      findings.shown(summary, facts.quoted() + facts.called(), mend);
    } else if (facts.isSilent()) {
      findings.possible(
          summary, "an answer without words may come from the gateway" + facts.called(), mend);
    } else {
      findings.possible(summary, facts.quoted() + facts.called(), mend);
    }
    if (!facts.hasCode("RecordNotFound")) {
      findings.possible(
          "the path is mistyped, or the account lacks the feature behind it",
          "compare verb and path with Zendesk's reference");
    }
    findings.possible(
        "the record was merged or deleted, or belongs to another account, such as the sandbox",
        "look for it in the account that is called");
  }
}
