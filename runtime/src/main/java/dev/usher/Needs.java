package dev.usher;

import static dev.usher.HealthReport.Level.FAILED;
import static dev.usher.HealthReport.Level.OK;
import static dev.usher.HealthReport.Level.WARNING;

import dev.usher.HealthReport.Finding;
import dev.usher.ScopeReport.Endpoint;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an application needs of a token and its user.
 *
 * @param scopes all of them
 * @param endpoints what needs them, where that is known
 */
record Needs(Scopes scopes, List<Endpoint> endpoints) {

  /** As manifests and {@code users/me} call the roles, the least first. */
  private static final List<String> ROLES = List.of("END_USER", "AGENT", "ADMIN");

  private static final Map<String, String> IN_WORDS =
      Map.of("END_USER", "an end user", "AGENT", "an agent", "ADMIN", "an administrator");

  /** What is named; else what the interfaces on the class path declare. */
  static Needs of(String... scopes) {
    return scopes.length == 0 ? of(ScopeReport.load()) : new Needs(Scopes.of(scopes), List.of());
  }

  private static Needs of(ScopeReport report) {
    TreeSet<String> all = new TreeSet<>();
    report.endpoints().forEach(endpoint -> all.addAll(endpoint.scopes()));
    return new Needs(Scopes.asTold(all), report.endpoints());
  }

  /** Compares the scopes that a token holds. */
  Finding compare(Scopes held) {
    List<String> missing = held.missing(scopes.names());
    if (missing.isEmpty()) {
      return new Finding(OK, "scopes", "the token holds " + held, "");
    }
    return new Finding(
        FAILED,
        "scopes",
        "the token lacks "
            + missing.stream().map(this::withEndpoints).collect(Collectors.joining(", ")),
        "get a token with " + String.join(" ", missing));
  }

  private String withEndpoints(String scope) {
    String needing =
        names(endpoints.stream().filter(endpoint -> endpoint.scopes().contains(scope)));
    return needing.isEmpty() ? scope : scope + " (for " + needing + ")";
  }

  private static String names(Stream<Endpoint> endpoints) {
    return endpoints.map(Endpoint::name).distinct().collect(Collectors.joining(", "));
  }

  /**
   * Compares the role of a user. Higher roles may do what lower ones may.
   *
   * @param told as {@code users/me} tells it, as {@code end-user}
   */
  Finding compareRole(@Nullable Object told) {
    int held = ROLES.indexOf(String.valueOf(told).toUpperCase(Locale.ROOT).replace('-', '_'));
    if (held < 0) {
      return new Finding(
          WARNING, "role", "Zendesk tells no role that is known", "see the user in Admin Center");
    }
    String who = "the user is " + IN_WORDS.get(ROLES.get(held));
    Map<Integer, String> above = above(held);
    if (!above.isEmpty()) {
      int highest = List.copyOf(above.keySet()).get(above.size() - 1);
      return new Finding(
          FAILED,
          "role",
          who + "; " + String.join("; ", above.values()),
          "take the credential of " + IN_WORDS.get(ROLES.get(highest)));
    }
    return held == 0
        ? new Finding(
            WARNING,
            "role",
            who + ", whom endpoints for agents refuse",
            "take the credential of an agent, if the application calls such endpoints")
        : new Finding(OK, "role", who, "");
  }

  /** By role, the endpoints for which that of the user is too low. */
  private Map<Integer, String> above(int held) {
    Map<Integer, String> above = new TreeMap<>();
    for (int i = held + 1; i < ROLES.size(); i++) {
      String role = ROLES.get(i);
      String names = names(endpoints.stream().filter(one -> role.equals(one.role())));
      if (!names.isEmpty()) {
        above.put(i, IN_WORDS.get(role) + " is needed for " + names);
      }
    }
    return above;
  }
}
