package dev.usher.diagnosis;

/** Statuses from 405 on that seldom come: the request's size, its label, a lock. */
final class RefusalConcern implements Concern {

  @Override
  public void look(Facts facts, Findings findings) {
    switch (facts.status()) {
      case 405 ->
          findings.shown(
              "the path does not take this verb",
              "405 says so" + (facts.method().isEmpty() ? "" : " of " + facts.where()),
              "compare verb and path with Zendesk's reference");
      case 406 ->
          findings.shown(
              "Zendesk does not answer in the form that Accept asks for",
              "406 says so",
              "send Accept: application/json, as Usher does where nothing else is declared");
      case 407 ->
          findings.shown(
              "a proxy wants credentials",
              "407 comes from a proxy, not from Zendesk",
              "give the OkHttpClient a proxyAuthenticator");
      case 408 ->
          findings.shown(
              "the request took too long to arrive",
              "408 says so",
              "send it again; look at the network");
      case 413 -> tooLarge(facts, findings);
      case 414 ->
          findings.shown(
              "the URL is too long", "414 says so", "send fewer ids or parameters in one call");
      case 415 -> label(facts, findings);
      case 423 -> locked(facts, findings);
      default -> unknown(facts, findings);
    }
  }

  /** The fallback has those that are statuses. */
  private static void unknown(Facts facts, Findings findings) {
    if (facts.status() >= 600) {
      findings.shown(
          "what answers is not Zendesk",
          facts.status() + " is no status of HTTP: these end at 599",
          "look which proxy or gateway stands between, and call Zendesk without it");
    }
  }

  private static void tooLarge(Facts facts, Findings findings) {
    boolean isConversation = facts.path().startsWith("/sc/");
    findings.possible(
        "what was sent is larger than Zendesk takes",
        "413 says so"
            + (isConversation
                ? "; Sunshine Conversations takes 100 kB of JSON, and files of 50 MB"
                : ""),
        "make it smaller, or send it in parts; link to a large file");
  }

  private static void label(Facts facts, Findings findings) {
    String type = facts.sent().map(SentRequest::contentType).map(Quote::bare).orElse("none");
    findings.shown(
        "Zendesk does not take a body of this kind",
        "415 says so"
            + (facts.sent().isEmpty() || facts.hasUnknownBody()
                ? ""
                : "; Content-Type was " + type),
        "send Content-Type and Accept: application/json");
    if (facts.isAt("(help_center|community|guide)/.*") || facts.path().isEmpty()) {
      findings.possible(
          "a path of Help Center lacks .json",
          "some of these answered 415 without it",
          "end the path in .json");
    }
  }

  private static void locked(Facts facts, Findings findings) {
    findings.possible(
        "messaging is in maintenance",
        facts.quoted(),
        "try again for up to 40 minutes; status.zendesk.com announces it");
    findings.possible(
        "the conversation is full: it holds 30,000 messages",
        facts.quoted(),
        "start a new conversation");
  }
}
