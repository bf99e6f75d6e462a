package dev.usher.generator;

import dev.usher.generator.declaration.ScopeName;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.DidYouMean;
import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.rule.ScopeCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What {@code -A} options say. An option that makes no sense is in the report, and nothing is said
 * because of it: no scopes are known, or missing ones do not matter.
 *
 * @param scopes the scopes that the whole build runs with; empty where it does not say
 * @param scopeCheck how bad a missing scope is
 * @param adapters the types that the application's Moshi has adapters for, by qualified name
 * @param report what is wrong with the options
 */
record Options(
    Optional<List<ScopeName>> scopes, ScopeCheck scopeCheck, Set<String> adapters, Report report) {
  static final String SCOPES = "usher.scopes";
  static final String SCOPE_CHECK = "usher.scopeCheck";
  static final String ADAPTERS = "usher.adapters";
  static final Set<String> NAMES = Set.of(SCOPES, SCOPE_CHECK, ADAPTERS);

  private static final Pattern TYPE_NAME =
      Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

  static Options parse(Map<String, String> given) {
    List<Diagnostic> wrong = new ArrayList<>();
    Optional<List<ScopeName>> scopes =
        Optional.ofNullable(given.get(SCOPES)).flatMap(text -> parseScopes(text, wrong));
    // Where it makes no sense, warnings that the right one might silence would only distract.
    ScopeCheck check =
        Optional.ofNullable(given.get(SCOPE_CHECK))
            .map(text -> parseScopeCheck(text, wrong).orElse(ScopeCheck.OFF))
            .orElse(ScopeCheck.WARN);
    Set<String> adapters =
        Optional.ofNullable(given.get(ADAPTERS))
            .flatMap(text -> parseAdapters(text, wrong))
            .orElseGet(Set::of);
    return new Options(scopes, check, adapters, Report.of(wrong));
  }

  private static Optional<List<ScopeName>> parseScopes(String text, List<Diagnostic> wrong) {
    List<ScopeName> scopes =
        Arrays.stream(text.trim().split("[,\\s]+")).map(ScopeName::new).toList();
    if (scopes.stream().allMatch(ScopeName::isWellFormed)) {
      return Optional.of(scopes);
    }
    wrong.add(
        bad(
            "-A" + SCOPES + "=" + text + " is no list of scopes",
            "write it like -A" + SCOPES + "=tickets:read,users:read"));
    return Optional.empty();
  }

  private static Optional<Set<String>> parseAdapters(String text, List<Diagnostic> wrong) {
    Set<String> types = Set.copyOf(List.of(text.trim().split("[,\\s]+")));
    if (types.stream().allMatch(type -> TYPE_NAME.matcher(type).matches())) {
      return Optional.of(types);
    }
    wrong.add(
        bad(
            "-A" + ADAPTERS + "=" + text + " is no list of types",
            "write it like -A" + ADAPTERS + "=java.time.Duration,com.acme.Money"));
    return Optional.empty();
  }

  private static Optional<ScopeCheck> parseScopeCheck(String text, List<Diagnostic> wrong) {
    for (ScopeCheck check : ScopeCheck.values()) {
      if (check.label().equals(text)) {
        return Optional.of(check);
      }
    }
    List<String> labels = Arrays.stream(ScopeCheck.values()).map(ScopeCheck::label).toList();
    String hint =
        DidYouMean.among(labels, text)
            .map(near -> "did you mean " + near + "?")
            .orElse("it is one of " + String.join(", ", labels));
    wrong.add(bad("-A" + SCOPE_CHECK + "=" + text + " is unknown", hint));
    return Optional.empty();
  }

  private static Diagnostic bad(String message, String hint) {
    return Diagnostic.of(Code.BAD_OPTION, Site.named("options"), message, hint);
  }
}
