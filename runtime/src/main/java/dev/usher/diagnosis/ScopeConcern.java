package dev.usher.diagnosis;

import dev.usher.Scopes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** 403: the token lacks a scope. What is named comes first, then what is known, then a guess. */
final class ScopeConcern implements Concern {

  private static final int MOST_NAMES = 10;
  private static final String NEW_TOKEN =
      "the scopes of a token cannot be changed: make a new token that holds ";
  private static final String ALLOW =
      "see that the scopes which the OAuth client is allowed in Admin Center include ";
  private static final String INSPECT =
      "GET /api/v2/oauth/tokens/current with this token lists the scopes that it really has";

  @Override
  public void look(Facts facts, Findings findings) {
    List<String> named = MissingScopes.of(facts.error());
    if (!named.isEmpty()) {
      named(facts, findings, named);
    } else if (facts.hasCode("insufficient_scope")) {
      findings.stated(
          "the Sell token lacks a scope",
          facts.quoted(),
          "make a new token; Sell knows the scopes read, write and profile");
    } else if (facts.form().map(form -> form.isBearer()).orElse(true)) {
      unnamed(facts, findings);
    }
  }

  private static void named(Facts facts, Findings findings, List<String> named) {
    Optional<Scopes> held = facts.held();
    findings.stated(
        "the token lacks " + scopes(named),
        "Zendesk names what is missing; "
            + held.map(scopes -> holding(facts, scopes))
                .orElse("which scopes the token holds is not known here"),
        facts.granted().isPresent()
            ? ALLOW + list(named) + "; " + NEW_TOKEN + together(facts.given(), named)
            : NEW_TOKEN + together(held, named) + ", and give it with Credentials.oauthToken");
    if (held.isPresent() && held.get().missing(named).isEmpty()) {
      findings.stated(
          "the token holds fewer scopes than it was given as holding",
          "it was given as holding " + list(held.get().names()) + ", which covers what is missing",
          INSPECT
              + "; a scope that Zendesk does not know is dropped without a word, and /oauth/tokens"
              + " takes scope as one string, not as a list");
    }
  }

  private static String holding(Facts facts, Scopes held) {
    return facts.granted().isPresent()
        ? "Zendesk said that the token holds "
            + list(held.names())
            + ", less than the "
            + list(facts.given().orElse(held).names())
            + " that it was given as holding"
        : "the token was given as holding " + list(held.names());
  }

  private static void unnamed(Facts facts, Findings findings) {
    List<String> needed = needed(facts);
    Optional<Scopes> held = facts.held();
    String source = facts.declared().isEmpty() ? "such a path needs " : "the endpoint declares ";
    if (held.isEmpty()) {
      findings.possible(
          "the token lacks a scope" + (needed.isEmpty() ? "" : ", perhaps " + list(needed)),
          needed.isEmpty()
              ? "none; neither what is needed nor what the token holds is known here"
              : source + list(needed) + "; which scopes the token holds is not known here",
          INSPECT + "; " + NEW_TOKEN + (needed.isEmpty() ? "what is missing" : list(needed)));
      return;
    }
    List<String> missing = held.get().missing(needed);
    if (!missing.isEmpty()) {
      findings.shown(
          "the token lacks " + scopes(missing),
          source + list(needed) + ", " + holding(facts, held.get()),
          (facts.granted().isPresent() ? ALLOW + list(missing) + "; " : "")
              + NEW_TOKEN
              + together(held, missing));
    }
  }

  /** What the endpoint declares, else what the path is known to ask for. */
  private static List<String> needed(Facts facts) {
    return facts.declared().isEmpty()
        ? PathScopes.of(facts.method(), facts.path()).map(List::of).orElse(List.of())
        : facts.declared();
  }

  private static String scopes(List<String> names) {
    return (names.size() == 1 ? "the scope " : "the scopes ") + list(names);
  }

  private static String together(Optional<Scopes> held, List<String> missing) {
    TreeSet<String> all = new TreeSet<>(missing);
    held.ifPresent(scopes -> all.addAll(scopes.names()));
    return list(all);
  }

  /** Names may be the server's. */
  static String list(Iterable<String> names) {
    List<String> shown = new ArrayList<>();
    int count = 0;
    for (String name : names) {
      if (count++ < MOST_NAMES) {
        shown.add(Quote.bare(name));
      }
    }
    if (count == 0) {
      return "no scopes";
    }
    return String.join(", ", shown) + (count > MOST_NAMES ? " and more" : "");
  }
}
