package dev.usher;

import java.io.Serial;
import java.util.Collection;
import java.util.List;

/**
 * Refused before it was sent: the token is known to lack a scope, and {@code ScopeCheck.FAIL} is
 * set.
 */
public final class MissingScopeException extends ZendeskException {

  @Serial private static final long serialVersionUID = 1L;

  // List.copyOf gives lists that serialize.
  @SuppressWarnings("serial")
  private final List<String> required;

  @SuppressWarnings("serial")
  private final List<String> held;

  @SuppressWarnings("serial")
  private final List<String> missing;

  /**
   * A call that the token does not allow.
   *
   * @param endpoint the endpoint that was to be called, as {@code TicketsApi.update}
   * @param required the scopes that it needs
   * @param held the scopes that the token has
   * @param missing those of {@code required} that {@code held} does not cover
   */
  public MissingScopeException(
      String endpoint,
      Collection<String> required,
      Collection<String> held,
      Collection<String> missing) {
    super(
        "%s needs %s; the token holds %s and lacks %s. Nothing was sent."
            .formatted(
                endpoint,
                String.join(", ", required),
                held.isEmpty() ? "no scopes" : String.join(", ", held),
                String.join(", ", missing)),
        endpoint,
        null);
    this.required = List.copyOf(required);
    this.held = List.copyOf(held);
    this.missing = List.copyOf(missing);
  }

  /** The scopes that the endpoint needs. */
  public List<String> required() {
    return required;
  }

  /** The scopes that the token has. */
  public List<String> held() {
    return held;
  }

  /** The scopes that are needed and not held. */
  public List<String> missing() {
    return missing;
  }
}
