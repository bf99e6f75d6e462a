package dev.usher;

import dev.usher.ledger.CoverageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an application needs, compared with what it is allowed to ask for. It prints as readable
 * lines. Immutable.
 *
 * @param allowed the scopes that may be asked for
 * @param gaps the scopes that endpoints need and that are not allowed, in alphabetical order
 * @param unneeded the scopes that are allowed and that no endpoint needs, in alphabetical order
 * @param report what was compared
 */
public record ScopeCoverage(
    Scopes allowed, List<Gap> gaps, List<String> unneeded, ScopeReport report) {

  /**
   * A scope that is needed and not allowed.
   *
   * @param scope the scope
   * @param endpoints those that need it, as {@code TicketsApi.create}, in the report's order
   */
  public record Gap(String scope, List<String> endpoints) {

    /** Copies the endpoints. */
    public Gap {
      endpoints = List.copyOf(endpoints);
    }
  }

  /** Copies the lists. */
  public ScopeCoverage {
    gaps = List.copyOf(gaps);
    unneeded = List.copyOf(unneeded);
  }

  static ScopeCoverage of(ScopeReport report, Scopes allowed) {
    Set<String> required = new TreeSet<>();
    report.endpoints().forEach(endpoint -> required.addAll(endpoint.scopes()));
    List<Gap> gaps = new ArrayList<>();
    for (String scope : allowed.missing(required)) {
      gaps.add(new Gap(scope, needing(scope, report)));
    }
    List<String> unneeded =
        allowed.names().stream()
            .filter(scope -> required.stream().noneMatch(needed -> helps(scope, needed)))
            .toList();
    return new ScopeCoverage(allowed, gaps, unneeded, report);
  }

  private static List<String> needing(String scope, ScopeReport report) {
    return report.endpoints().stream()
        .filter(endpoint -> endpoint.scopes().contains(scope))
        .map(ScopeReport.Endpoint::name)
        .distinct()
        .toList();
  }

  /** A resource alone is its reading and its writing, and is needed where one of them is held. */
  private static boolean helps(String scope, String needed) {
    Scopes held = Scopes.asTold(List.of(scope));
    return held.covers(needed)
        || (!needed.contains(":")
            && (held.covers(needed + ":read") || held.covers(needed + ":write")));
  }

  /** Whether all that is needed is allowed. */
  public boolean isCovered() {
    return gaps.isEmpty();
  }

  /** What is missing with the endpoints that need it, and warnings; one line if all is well. */
  @Override
  public String toString() {
    return CoverageText.of(this);
  }
}
