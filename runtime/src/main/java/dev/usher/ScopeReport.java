package dev.usher;

import dev.usher.ledger.AllowedScopes;
import dev.usher.ledger.LedgerJson;
import dev.usher.ledger.LedgerMarkdown;
import dev.usher.ledger.LedgerText;
import dev.usher.ledger.Manifests;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which OAuth scopes an application needs: what the manifests say that Usher wrote beside its
 * interfaces, {@code META-INF/usher/*.json} in the folders and jars of the class path. Immutable.
 *
 * @param endpoints all endpoints, by the full names of their interfaces, then as declared
 * @param contradictions interfaces that are on the class path more than once, and not the same
 */
public record ScopeReport(List<Endpoint> endpoints, List<Contradiction> contradictions) {

  /**
   * One endpoint.
   *
   * @param api the full name of its interface, as {@code com.acme.TicketsApi}
   * @param name interface and method, as {@code TicketsApi.show}
   * @param method the HTTP method
   * @param path as declared; empty where the caller gives the URL
   * @param scopes what it needs, all of them; empty where none was declared
   * @param role the least role that may call it, as {@code AGENT}; null where none was declared
   */
  public record Endpoint(
      String api,
      String name,
      String method,
      String path,
      List<String> scopes,
      @Nullable String role) {

    /** Copies the scopes. */
    public Endpoint {
      scopes = List.copyOf(scopes);
    }
  }

  /**
   * An interface whose manifests differ, as where an old jar lies beside what was just compiled.
   *
   * @param api the full name of the interface
   * @param places the folders and jars, in the order of the class path; the first one counts, as it
   *     does for classes
   */
  public record Contradiction(String api, List<String> places) {

    /** Copies the places. */
    public Contradiction {
      places = List.copyOf(places);
    }

    /** What to look at, in two lines. */
    @Override
    public String toString() {
      return "%s is on the class path more than once, with other endpoints:\n  %s counts, not %s"
          .formatted(api, places.get(0), String.join(", ", places.subList(1, places.size())));
    }
  }

  /** Copies both. */
  public ScopeReport {
    endpoints = List.copyOf(endpoints);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * The report of what the thread's context class loader sees, and the class loader of Usher.
   *
   * @throws IllegalStateException if a manifest is broken or of a later format
   * @throws UncheckedIOException if the class path cannot be read
   */
  public static ScopeReport load() {
    @Nullable ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader own = ScopeReport.class.getClassLoader();
    return context == null ? load(own) : Manifests.report(List.of(context, own));
  }

  /**
   * The report of what a class loader sees.
   *
   * @param loader its parents are asked too
   * @throws IllegalStateException if a manifest is broken or of a later format
   * @throws UncheckedIOException if the class path cannot be read
   */
  public static ScopeReport load(ClassLoader loader) {
    return Manifests.report(List.of(loader));
  }

  /** The least set that covers every endpoint; empty if none declares a scope. */
  public Scopes requiredScopes() {
    TreeSet<String> all = new TreeSet<>();
    endpoints.forEach(endpoint -> all.addAll(endpoint.scopes()));
    for (String scope : List.copyOf(all)) {
      all.remove(scope);
      if (!Scopes.asTold(all).covers(scope)) {
        all.add(scope);
      }
    }
    return Scopes.asTold(all);
  }

  /** The endpoints without declared scopes, in their order: what they need is unknown. */
  public List<Endpoint> undeclared() {
    return endpoints.stream().filter(endpoint -> endpoint.scopes().isEmpty()).toList();
  }

  /**
   * Compares what is needed with what may be asked for.
   *
   * @param allowed the scopes that the application is allowed
   */
  public ScopeCoverage comparedWith(Scopes allowed) {
    return ScopeCoverage.of(this, allowed);
  }

  /**
   * For a test of the application's own: fails where an endpoint needs a scope that a file does not
   * allow, so that a new scope is seen when code is reviewed.
   *
   * @param allowed a file of UTF-8 text, one scope a line; what follows a {@code #} is a comment
   * @return what was compared, with what the file allows and nothing needs
   * @throws IllegalStateException if a scope is missing, with the endpoints that need it; or if
   *     there is no endpoint, and so nothing to check
   * @throws IllegalArgumentException if a line is no scope
   * @throws UncheckedIOException if the file cannot be read
   */
  public ScopeCoverage requireCoveredBy(Path allowed) {
    ScopeCoverage coverage = comparedWith(AllowedScopes.read(allowed));
    if (endpoints.isEmpty()) {
      throw new IllegalStateException(LedgerText.NOTHING);
    }
    if (!coverage.isCovered()) {
      throw new IllegalStateException(allowed + " lacks what endpoints need:\n" + coverage);
    }
    return coverage;
  }

  /** The least set, and a line for each endpoint beneath its interface; for people. */
  public String toText() {
    return LedgerText.of(this);
  }

  /** The same as {@link #toText}, with a table for each interface, in Markdown as GitHub has it. */
  public String toMarkdown() {
    return LedgerMarkdown.of(this);
  }

  /**
   * The report as a JSON object: {@code format}, which is 1, {@code requiredScopes}, {@code
   * endpoints} and {@code contradictions}, each with the members of the records here. A role that
   * was not declared is left out. Members may be added; a change of what is there changes the
   * format.
   */
  public String toJson() {
    return LedgerJson.of(this);
  }

  /** The same as {@link #toText}. */
  @Override
  public String toString() {
    return toText();
  }
}
