package dev.usher.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The OAuth scopes of a token. {@code read} covers every read and {@code write} every write but no
 * read; {@code tickets:read} and {@code tickets:write} cover tickets alone; {@code tickets} covers
 * both. (Zendesk docs: OAuth Tokens, Scopes.)
 */
record ScopeSet(Set<String> names) {

  /** What an API token has: it is not limited by scopes. */
  static final ScopeSet ALL = of(List.of("read", "write"));

  static ScopeSet of(Iterable<String> names) {
    Set<String> copy = new LinkedHashSet<>();
    names.forEach(copy::add);
    return new ScopeSet(copy);
  }

  boolean covers(Scope scope) {
    return names.contains(scope.access()) || (scope.isGranular() && coversResource(scope));
  }

  private boolean coversResource(Scope scope) {
    return names.contains(scope.toString()) || names.contains(scope.resource());
  }
}
