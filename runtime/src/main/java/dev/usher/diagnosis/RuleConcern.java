package dev.usher.diagnosis;

/** 422 where neither fields nor a code tell which rule is broken. */
final class RuleConcern implements Concern {

  @Override
  public void look(Facts facts, Findings findings) {
    if (!findings.areStated() && facts.error().message() != null) {
      findings.shown(
          "a rule of Zendesk's forbids it: " + Quote.bare(facts.error().message()),
          "the answer says so",
          "change what it names");
    }
    tickets(facts, findings);
    others(facts, findings);
    findings.possible(
        "the request is well-formed and breaks a rule of the account",
        facts.quoted(),
        "read the body of the answer, and try the same in Zendesk's own interface");
  }

  private static void tickets(Facts facts, Findings findings) {
    if (facts.isAt("tickets/\\d+")) {
      findings.possible(
          "the ticket is closed", "make a follow-up ticket, with via_followup_source_id");
    }
    if (facts.isAt("(tickets|requests)(/.*)?")) {
      findings.possible(
          "a comment or subject is missing, the assignee does not exist, the requester is suspended,"
              + " or a due date is past",
          "look at these fields first");
    }
  }

  private static void others(Facts facts, Findings findings) {
    if (facts.isAt("organization_memberships.*|users/\\d+/organization_memberships.*")) {
      findings.possible(
          "the user is a member of the organization already", "look at the memberships there are");
    }
    if (facts.isAt(".*satisfaction_rating")) {
      findings.possible("the score is neither good nor bad", "send good or bad, in lower case");
    }
    if (facts.isAt("suspended_tickets/.*")) {
      findings.shown(
          "the suspended ticket cannot be recovered",
          "the body of the answer lists the tickets that cannot",
          "look at the cause of its suspension, and create the ticket anew");
    }
    if (facts.isAt("channels/voice/.*")) {
      findings.possible(
          "the agent, the user or the ticket is not there, or the agent is not at work",
          "check the ids, and whether the agent has Zendesk open");
    }
  }
}
