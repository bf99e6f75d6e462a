package dev.usher.diagnosis;

/** What can be said of any answer. */
final class Fallback implements Concern {

  @Override
  public void look(Facts facts, Findings findings) {
    if (findings.areNone()) {
      findings.possible(
          "Zendesk refuses the call with status " + facts.status(),
          facts.quoted(),
          "read the body of the answer, repeat the call with curl(), and give the request id to"
              + " Zendesk's support");
    }
  }
}
