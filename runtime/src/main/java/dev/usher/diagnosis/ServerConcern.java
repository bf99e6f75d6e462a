package dev.usher.diagnosis;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** 5xx: the trouble is Zendesk's. */
final class ServerConcern implements Concern {

  private static final String SUPPORT =
      "; if it goes on, see status.zendesk.com and give the request id to Zendesk's support";

  @Override
  public void look(Facts facts, Findings findings) {
    switch (facts.status()) {
      case 502, 504, 520, 521, 522, 523, 524, 525, 526 -> gateway(facts, findings);
      case 503 -> unavailable(facts, findings);
      default -> server(facts, findings);
    }
  }

  /** A write may have been carried out all the same. */
  private static String again(Facts facts) {
    return facts.isWrite()
        ? "look whether it was carried out before you send it again; @Idempotent makes a create"
            + " safe to repeat"
        : "try again later, longer after each failure";
  }

  private static void gateway(Facts facts, Findings findings) {
    findings.shown(
        "Zendesk's gateway got no answer from the servers behind it",
        facts.isHtml()
            ? "the answer is a gateway's page" + titled(facts)
            : "status " + facts.status() + " comes from a gateway",
        again(facts) + SUPPORT);
  }

  private static String titled(Facts facts) {
    return facts.error().message() == null ? "" : ", " + Quote.of(facts.error().message());
  }

  private static void unavailable(Facts facts, Findings findings) {
    @Nullable Duration wait = facts.error().retryAfter();
    search(facts, findings);
    if (wait != null) {
      findings.shown(
          "Zendesk's database is overloaded: a timeout or a deadlock",
          "503 with Retry-After means that, and that the request was not carried out",
          "wait " + wait.toSeconds() + " s, as the answer asks, and send it again");
      return;
    }
    if (facts.says("maintenance") || facts.error().body().contains("maintenance")) {
      findings.shown(
          "Zendesk is in maintenance", "the answer speaks of maintenance", again(facts) + SUPPORT);
    }
    if (facts.isAt("users/\\d+/entitlements/.*|requests")) {
      findings.shown(
          "the endpoint is overloaded by too many or too large requests",
          facts.where() + " is known for it",
          "ask for it less often, and for less at once");
    }
    findings.possible(
        "Zendesk is in trouble or in maintenance",
        "503 without Retry-After means that",
        again(facts) + SUPPORT);
  }

  private static void search(Facts facts, Findings findings) {
    if (facts.hasCode("unavailable") || facts.says("search query")) {
      findings.stated(
          "Zendesk's search is not available for a moment",
          facts.quoted(),
          "search again in a moment, or for less at once");
    }
  }

  private static void server(Facts facts, Findings findings) {
    if (facts.hasCode("Unavailable", "unavailable", "temporarily_unavailable")) {
      findings.stated(
          "a part of Zendesk is not available for a moment", facts.quoted(), again(facts));
    }
    findings.possible(
        "something failed inside Zendesk",
        "status " + facts.status() + " says so",
        again(facts) + SUPPORT);
  }
}
