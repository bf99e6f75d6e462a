package dev.usher.testing;

import java.util.List;
import java.util.Set;

/**
 * An OAuth client of the account.
 *
 * @param id its unique identifier
 * @param secret its secret; empty for a public client, which has none
 * @param allowed the scopes that it may ask for; none means any
 */
record OauthClient(String id, String secret, Set<String> allowed) {

  static OauthClient of(String id, String secret, String... allowed) {
    return new OauthClient(id, secret, Set.copyOf(List.of(allowed)));
  }

  boolean isPublic() {
    return secret.isEmpty();
  }

  /** Whether it may ask for all of these. */
  boolean mayAskFor(ScopeSet scopes) {
    ScopeSet ceiling = new ScopeSet(allowed);
    return allowed.isEmpty()
        || scopes.names().stream()
            .allMatch(name -> allowed.contains(name) || isCovered(name, ceiling));
  }

  private static boolean isCovered(String name, ScopeSet ceiling) {
    int colon = name.indexOf(':');
    return colon > 0
        && ceiling.covers(new Scope(name.substring(0, colon), name.substring(colon + 1)));
  }

  @Override
  public String toString() {
    return "OauthClient[" + id + "]";
  }
}
