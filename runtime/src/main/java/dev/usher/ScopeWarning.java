package dev.usher;

import dev.usher.ledger.Misspelling;
import dev.usher.pipeline.HeldScopes;
import dev.usher.support.Endpoint;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says, when a client is made, which of its endpoints the token does not reach.
 *
 * @param scopes the scopes of the token, as far as they are known
 * @param check whether to say so
 */
record ScopeWarning(HeldScopes scopes, ScopeCheck check) {

  private static final Logger LOG = LoggerFactory.getLogger(Zendesk.class);

  /** Logs one warning with a table of the endpoints out of reach, if there are any. */
  void about(Class<?> api, List<Endpoint> endpoints) {
    if (check != ScopeCheck.OFF) {
      scopes.known().ifPresent(held -> about(api, endpoints, held));
    }
  }

  private static void about(Class<?> api, List<Endpoint> endpoints, Scopes held) {
    List<Endpoint> outOfReach =
        endpoints.stream().filter(endpoint -> !held.missing(endpoint.scopes()).isEmpty()).toList();
    if (!outOfReach.isEmpty()) {
      Set<String> missing = missing(held, outOfReach);
      LOG.warn(
          "{} of {} endpoints of {} are out of reach of the token, which holds {}.\n{}\n"
              + "Ask for the scopes that are missing: {}{}",
          outOfReach.size(),
          endpoints.size(),
          api.getSimpleName(),
          held,
          table(held, outOfReach),
          String.join(" ", missing),
          Misspelling.hint(held.names(), missing).map(hint -> ". " + hint).orElse(""));
    }
  }

  private static String table(Scopes held, List<Endpoint> endpoints) {
    int width = endpoints.stream().mapToInt(e -> e.toString().length()).max().orElse(0);
    return endpoints.stream()
        .map(
            endpoint ->
                ("  %-" + width + "s  lacks %s")
                    .formatted(endpoint, String.join(" ", held.missing(endpoint.scopes()))))
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> missing(Scopes held, List<Endpoint> endpoints) {
    return endpoints.stream()
        .flatMap(endpoint -> held.missing(endpoint.scopes()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
