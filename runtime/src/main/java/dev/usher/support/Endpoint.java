package dev.usher.support;

import dev.usher.RetryPolicy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an endpoint before it is called. Immutable; each {@code with}-like method
 * returns a changed copy. Generated clients hold one per method.
 */
public final class Endpoint {

  private final String name;
  private final String httpMethod;
  private final String path;
  private final List<String> scopes;
  private final @Nullable Role role;
  private final boolean idempotent;
  private final @Nullable String serialKey;
  private final @Nullable RetryPolicy retryPolicy;
  private final List<ErrorRule> errorRules;

  private Endpoint(
      String name,
      String httpMethod,
      String path,
      List<String> scopes,
      @Nullable Role role,
      boolean idempotent,
      @Nullable String serialKey,
      @Nullable RetryPolicy retryPolicy,
      List<ErrorRule> errorRules) {
    this.name = name;
    this.httpMethod = httpMethod;
    this.path = path;
    this.scopes = scopes;
    this.role = role;
    this.idempotent = idempotent;
    this.serialKey = serialKey;
    this.retryPolicy = retryPolicy;
    this.errorRules = errorRules;
  }

  /**
   * An endpoint that needs no scopes, is not idempotent by key, and leaves retries to the {@code
   * Zendesk} and errors to their status.
   *
   * @param name what logs and exceptions call it, as {@code TicketsApi.show}
   * @param httpMethod the verb, as {@code GET}
   * @param path as declared, as {@code api/v2/tickets/{id}}; empty where an argument gives the URL
   */
  public static Endpoint of(String name, String httpMethod, String path) {
    return new Endpoint(name, httpMethod, path, List.of(), null, false, null, null, List.of());
  }

  /** This endpoint, needing all of {@code scopes}. */
  public Endpoint requires(String... scopes) {
    return new Endpoint(
        name,
        httpMethod,
        path,
        List.of(scopes),
        role,
        idempotent,
        serialKey,
        retryPolicy,
        errorRules);
  }

  /** This endpoint, needing at least {@code role}. */
  public Endpoint role(Role role) {
    return new Endpoint(
        name, httpMethod, path, scopes, role, idempotent, serialKey, retryPolicy, errorRules);
  }

  /** This endpoint, sending an {@code Idempotency-Key}. */
  public Endpoint idempotent() {
    return new Endpoint(
        name, httpMethod, path, scopes, role, true, serialKey, retryPolicy, errorRules);
  }

  /**
   * This endpoint, its calls with the same key running one at a time within the account's {@code
   * Zendesk}.
   *
   * @param key text with variables in braces, as {@code ticket:{id}}; each call gives their values
   *     to {@link Operation#serialized}
   */
  public Endpoint serializedBy(String key) {
    return new Endpoint(
        name, httpMethod, path, scopes, role, idempotent, key, retryPolicy, errorRules);
  }

  /** This endpoint, retried by {@code policy}. */
  public Endpoint retries(RetryPolicy policy) {
    return new Endpoint(
        name, httpMethod, path, scopes, role, idempotent, serialKey, policy, errorRules);
  }

  /** This endpoint, failing as the first of {@code rules} that matches says. */
  public Endpoint failsWith(ErrorRule... rules) {
    return new Endpoint(
        name, httpMethod, path, scopes, role, idempotent, serialKey, retryPolicy, List.of(rules));
  }

  /** What logs and exceptions call it, as {@code TicketsApi.show}. */
  public String name() {
    return name;
  }

  /** The verb, as {@code GET}. */
  public String httpMethod() {
    return httpMethod;
  }

  /** The path as declared; empty where an argument gives the URL. */
  public String path() {
    return path;
  }

  /** The scopes that it needs, all of them. */
  public List<String> scopes() {
    return scopes;
  }

  /** The least role that it needs, if that is declared. */
  public Optional<Role> role() {
    return Optional.ofNullable(role);
  }

  /** Whether it sends an {@code Idempotency-Key}. */
  public boolean isIdempotent() {
    return idempotent;
  }

  /** The key that its calls are serialized by, variables in braces, if they are. */
  public Optional<String> serialKey() {
    return Optional.ofNullable(serialKey);
  }

  /** Its own retry policy, if it has one. */
  public Optional<RetryPolicy> retryPolicy() {
    return Optional.ofNullable(retryPolicy);
  }

  /** How its errors map to exceptions; the first match wins. */
  public List<ErrorRule> errorRules() {
    return errorRules;
  }

  /** As {@code TicketsApi.show (GET api/v2/tickets/{id})}. */
  @Override
  public String toString() {
    return name + " (" + httpMethod + (path.isEmpty() ? "" : " " + path) + ")";
  }
}
