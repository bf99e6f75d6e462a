package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ScopeName;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Endpoints are within reach of the scopes that the token will have, where somebody says which:
 * nearest first.
 */
final class MissingScopeRule implements ClientRule {
  private final Optional<Granted> byBuild;
  private final ScopeCheck check;

  MissingScopeRule(Optional<List<ScopeName>> byBuild, ScopeCheck check) {
    this.byBuild = byBuild.map(scopes -> new Granted(scopes, "-Ausher.scopes"));
    this.check = check;
  }

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    if (check == ScopeCheck.OFF) {
      return List.of();
    }
    return granted(client.annotations(), "@GrantedScopes on " + client.displayName())
        .or(
            () ->
                granted(
                    client.packageAnnotations(),
                    "@GrantedScopes on package " + client.name().packageName()))
        .or(() -> byBuild)
        .filter(Granted::isWellFormed)
        .map(granted -> client.endpoints().stream().flatMap(one -> check(one, granted)).toList())
        .orElseGet(List::of);
  }

  private static Optional<Granted> granted(Annotations annotations, String where) {
    return annotations
        .find(AnnotationNames.GRANTED_SCOPES)
        .map(found -> new Granted(scopes(found), where));
  }

  private static List<ScopeName> scopes(AnnotationDeclaration granted) {
    return granted.texts("value").stream().map(scope -> new ScopeName(scope.value())).toList();
  }

  private Stream<Diagnostic> check(EndpointDeclaration endpoint, Granted granted) {
    List<ScopeName> missing =
        endpoint.neededScopes().stream()
            .filter(ScopeName::isWellFormed)
            .filter(needed -> granted.scopes().stream().noneMatch(held -> held.covers(needed)))
            .toList();
    return missing.isEmpty() ? Stream.of() : Stream.of(missing(endpoint, missing, granted));
  }

  private Diagnostic missing(
      EndpointDeclaration endpoint, List<ScopeName> missing, Granted granted) {
    String held = granted.scopes().isEmpty() ? "none" : join(granted.scopes());
    return Diagnostic.of(
            Code.MISSING_SCOPE,
            endpoint.site(),
            endpoint.name() + " needs " + join(missing) + "; granted: " + held,
            "add " + join(missing) + " to " + granted.where() + ", and to the token")
        .as(check == ScopeCheck.ERROR ? Severity.ERROR : Severity.WARNING);
  }

  private static String join(List<ScopeName> scopes) {
    return scopes.stream().map(ScopeName::text).collect(Collectors.joining(", "));
  }

  /** The scopes held, and where that is said. */
  private record Granted(List<ScopeName> scopes, String where) {

    /** Where it is not, that is the mistake, and what would be missing is not known. */
    boolean isWellFormed() {
      return scopes.stream().allMatch(ScopeName::isWellFormed);
    }
  }
}
