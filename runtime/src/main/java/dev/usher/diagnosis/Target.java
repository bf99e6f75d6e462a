package dev.usher.diagnosis;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint is declared to need.
 *
 * @param scopes the scopes, separated by blanks; empty where none are declared
 * @param role the least role, as {@code agent}; null where none is declared
 */
public record Target(String scopes, @Nullable String role) implements Serializable {

  /** An endpoint that needs all of {@code scopes}. */
  public static Target of(List<String> scopes, @Nullable String role) {
    return new Target(String.join(" ", scopes), role);
  }

  /** The scopes, one by one. */
  List<String> scopeNames() {
    return Stream.of(scopes.split(" ", -1)).filter(scope -> !scope.isEmpty()).toList();
  }
}
