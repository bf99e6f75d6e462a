package dev.usher.diagnosis;

import dev.usher.RateLimit;
import dev.usher.header.RateLimitHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 429: which limit was hit. */
final class LimitConcern implements Concern {

  @Override
  public void look(Facts facts, Findings findings) {
    named(facts, findings);
    worded(facts, findings);
    Optional<String> limit = EndpointLimits.of(facts);
    limit.ifPresent(
        text ->
            findings.shown(
                "the endpoint's own limit is used up: " + text,
                facts.where() + " has that limit beside the account's",
                mend(facts) + "; ask for it less often, or for more at once"));
    if (limit.isEmpty()) {
      unnamed(facts, findings);
    }
    account(facts, findings);
  }

  private static String mend(Facts facts) {
    @Nullable Duration wait = facts.error().retryAfter();
    return wait == null || wait.isZero()
        ? "wait, longer after each 429: the answer does not say how long"
        : "wait " + wait.toSeconds() + " s, as the answer asks";
  }

  private static void named(Facts facts, Findings findings) {
    for (Map.Entry<String, RateLimit> limit :
        RateLimitHeaders.named(facts.error().headers()).entrySet()) {
      if (limit.getValue().remaining() == 0) {
        findings.stated(
            "the limit " + Quote.bare(limit.getKey()) + " is used up",
            "the answer's header says that of " + limit.getValue().limit() + " none remain",
            mend(facts));
      }
    }
  }

  private static void worded(Facts facts, Findings findings) {
    if (facts.says("incremental export")) {
      findings.stated(
          "exports are limited: 10 calls a minute for all together",
          facts.quoted(),
          mend(facts) + "; run one export at a time");
    } else if (facts.says("per hour")) {
      findings.stated(
          "calls per hour are limited, as for anonymous requests and trial accounts",
          facts.quoted(),
          mend(facts) + "; call with a credential");
    } else if (facts.says("audit log")) {
      findings.stated("audit logs are exported once a minute", facts.quoted(), mend(facts));
    } else if (facts.says("allowed api requests per minute")) {
      findings.stated(
          "the account's calls of this minute are used up",
          facts.quoted(),
          mend(facts) + sharing());
    }
  }

  private static String sharing() {
    return "; all programs with this account share them. Bulk endpoints count as one call";
  }

  private static void unnamed(Facts facts, Findings findings) {
    Optional<RateLimit> account = RateLimitHeaders.account(facts.error().headers());
    if (account.filter(limit -> limit.remaining() > 0).isPresent()) {
      findings.shown(
          "a limit of the endpoint is used up, not the account's",
          "of the account's calls " + account.get().remaining() + " remain",
          mend(facts) + "; Zendesk does not publish all of its limits");
    } else {
      findings.possible("a limit of the endpoint is used up", facts.quoted(), mend(facts));
    }
  }

  private static void account(Facts facts, Findings findings) {
    Optional<RateLimit> account = RateLimitHeaders.account(facts.error().headers());
    String summary = "the account's calls of this minute are used up";
    if (account.filter(limit -> limit.remaining() == 0).isPresent()) {
      findings.shown(
          summary,
          "the answer's headers say that of " + account.get().limit() + " none remain",
          mend(facts) + sharing());
    } else if (account.isEmpty()) {
      findings.possible(summary, facts.quoted(), mend(facts) + sharing());
    }
    findings.possible(
        "Zendesk's guard against spikes: 100,000 calls a minute for all of an account",
        mend(facts) + "; spread the calls");
    if (facts.host().endsWith("getbase.com")) {
      findings.shown(
          "Sell takes 10 calls a second per token",
          facts.host() + " is Sell's",
          mend(facts) + "; spread the calls");
    }
  }
}
