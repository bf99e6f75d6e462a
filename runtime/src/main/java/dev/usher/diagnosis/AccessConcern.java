package dev.usher.diagnosis;

import dev.usher.Scopes;
import dev.usher.diagnosis.SentCredential.Form;
import java.util.Optional;

/** 403 for reasons other than scopes: who the user is, and from where and for what he calls. */
final class AccessConcern implements Concern {

  private static final String WHOSE =
      "GET /api/v2/users/me with this credential tells whose it is, and the role";

  @Override
  public void look(Facts facts, Findings findings) {
    role(facts, findings);
    custom(facts, findings);
    brand(facts, findings);
    address(facts, findings);
    suspension(facts, findings);
    nobody(facts, findings);
  }

  private static void role(Facts facts, Findings findings) {
    String summary =
        "the user's role does not allow it"
            + facts.role().map(role -> ": the least is " + role).orElse("");
    String mend = WHOSE + "; call with the credential of a user who may do this" + power(facts);
    if (facts.role().isPresent()) {
      findings.shown(summary, "the endpoint declares that role" + scopesAreFine(facts, "; "), mend);
    } else if (facts.isErrorObject()) {
      findings.shown(
          summary,
          "the answer has a title and a message, as where role or plan are in the way, not scopes",
          mend);
    } else {
      findings.possible(summary, scopesAreFine(facts, ""), mend);
    }
  }

  /** What is known of the scopes, since that makes the other causes likelier. */
  private static String scopesAreFine(Facts facts, String separator) {
    Optional<Scopes> held = facts.held();
    if (facts.form().filter(Form::isApiToken).isPresent()) {
      return separator + "scopes are not it: API tokens have none";
    }
    if (held.isPresent() && !facts.declared().isEmpty() && held.get().covers(needed(facts))) {
      return separator + "the scopes that the token was given as holding cover what is needed";
    }
    return separator.isEmpty() ? "none; the answer names no scope" : "";
  }

  private static String[] needed(Facts facts) {
    return facts.declared().toArray(new String[0]);
  }

  private static String power(Facts facts) {
    return facts.form().filter(Form::isApiToken).isPresent()
        ? "; an API token acts as the user of its e-mail address"
        : "; a token may do what both its scopes and its user's role allow";
  }

  private static void custom(Facts facts, Findings findings) {
    if (facts.isAt("custom_objects/.*")) {
      findings.shown(
          "the role has no permission for this custom object, or a parent filter is missing",
          "the path is one of custom objects, whose permissions are set for each of them",
          "check the object's permissions; where records hang on a parent, filter by it");
    }
    findings.possible(
        "an agent's custom role or group restricts it",
        "look at the agent's role and ticket access in Admin Center");
  }

  private static void brand(Facts facts, Findings findings) {
    String summary = "the record belongs to another brand than the user may work for";
    String mend = "call at the host of the record's brand, with a user who belongs to that brand";
    if (facts.says("brand")) {
      findings.shown(summary, facts.quoted(), mend);
    } else {
      findings.possible(summary, mend);
    }
  }

  private static void address(Facts facts, Findings findings) {
    String summary = "the account lets in certain IP addresses only";
    String mend = "have the address of this machine added to the allowed ones in Admin Center";
    if (facts.says("ip address", "ip restriction", "ip allow", "ip range", "your ip")) {
      findings.shown(summary, facts.quoted(), mend);
    } else {
      findings.possible(summary, mend);
    }
  }

  private static void suspension(Facts facts, Findings findings) {
    String summary = "the user was suspended, or is no longer an agent";
    String mend = WHOSE + ", and whether the user is suspended";
    if (facts.says("suspended", "downgraded")) {
      findings.shown(summary, facts.quoted(), mend);
    } else {
      findings.possible(summary, mend);
    }
  }

  private static void nobody(Facts facts, Findings findings) {
    if (facts.form().filter(form -> form == Form.NONE).isPresent()) {
      findings.shown(
          "the call carried no credential",
          "no Authorization header was sent",
          "call the account's own host: credentials go nowhere else");
    }
  }
}
