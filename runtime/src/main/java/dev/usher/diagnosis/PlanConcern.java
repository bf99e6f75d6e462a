package dev.usher.diagnosis;

/** 403: the account's plan, an add-on or a setting does not include what was called. */
final class PlanConcern implements Concern {

  private static final String GATED =
      "(it_asset_management|group_slas|workspaces|audit_logs|custom_roles|routing)(/.*)?";

  @Override
  public void look(Facts facts, Findings findings) {
    bulkImport(facts, findings);
    String summary = "the account's plan or add-ons do not include it";
    String mend = "look the endpoint up in Zendesk's reference: plans and add-ons stand at its top";
    if (facts.isAt(GATED)) {
      findings.shown(summary, facts.where() + " is not part of every plan", mend);
    } else if (facts.says("plan", "not enabled", "not available for your", "upgrade")) {
      findings.shown(summary, facts.quoted(), mend);
    } else if (facts.isErrorObject()) {
      findings.shown(
          summary,
          "the answer has a title and a message, as where role or plan are in the way",
          mend);
    } else {
      findings.possible(summary, mend);
    }
  }

  private static void bulkImport(Facts facts, Findings findings) {
    if (facts.isAt("users/create_many|users/create_or_update_many")) {
      findings.shown(
          "bulk imports of users are not switched on for the account",
          facts.where() + " needs that",
          "ask Zendesk's support to enable them, or create the users one by one");
    }
  }
}
