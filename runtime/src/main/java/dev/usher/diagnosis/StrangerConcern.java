package dev.usher.diagnosis;

import java.util.List;

/** An answer that may not be Zendesk's: a page of HTML where JSON is due. */
final class StrangerConcern implements Concern {

  /** Up to here, a status says that Zendesk knows the caller or the place; a page belies it. */
  private static final int LAST_OF_ACCESS = 407;

  private static final List<String> MARKS =
      List.of(
          "X-Request-Id",
          "X-Zendesk-Request-Id",
          "X-Zendesk-API-Version",
          "X-Zendesk-Origin-Server");

  @Override
  public void look(Facts facts, Findings findings) {
    if (!facts.isHtml() || MARKS.stream().anyMatch(mark -> facts.header(mark).isPresent())) {
      return;
    }
    String summary =
        "not Zendesk's API answered but something before it: a gateway, a firewall, a proxy";
    String evidence = "the answer is a page of HTML, and none of Zendesk's own headers is there";
    String mend = "look at the body; check the base URL, the proxy and what filters the way out";
    if (facts.status() <= LAST_OF_ACCESS) {
      findings.shown(summary, evidence, mend);
    } else {
      findings.possible(summary, evidence, mend);
    }
  }
}
