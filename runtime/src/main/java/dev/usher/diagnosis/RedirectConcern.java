package dev.usher.diagnosis;

import java.util.Optional;
import okhttp3.HttpUrl;

/** 3xx: unchanged, or a redirect that was not followed. */
final class RedirectConcern implements Concern {

  @Override
  public void look(Facts facts, Findings findings) {
    if (facts.status() == 304) {
      findings.shown(
          "nothing changed since it was read",
          "304 answers a conditional request",
          "use what was read before, or leave If-None-Match and If-Modified-Since out");
      return;
    }
    Optional<HttpUrl> location = facts.header("Location").map(HttpUrl::parse);
    findings.shown(
        "Zendesk, or something before it, answers from another place",
        location
            .map(url -> "Location names the host " + Quote.bare(url.host()))
            .orElse("the answer is a redirect, and Location names no host"),
        "call that place if it is yours: check subdomain and base URL. clients follow redirects"
            + " unless they are told not to, or Location leads from https to http or nowhere");
  }
}
