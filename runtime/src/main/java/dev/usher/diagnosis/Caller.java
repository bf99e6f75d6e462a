package dev.usher.diagnosis;

import dev.usher.Scopes;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param credentials the kind of the credentials, as they print
 * @param scopes the scopes that they were given as holding, separated by blanks; null where these
 *     are not known
 * @param granted the scopes that Zendesk said that they hold, where that is less; null where not
 */
public record Caller(String credentials, @Nullable String scopes, @Nullable String granted)
    implements Serializable {

  /** A caller of whom Zendesk has said nothing. */
  public static Caller of(String credentials, Optional<Scopes> scopes) {
    return new Caller(credentials, scopes.map(Scopes::toString).orElse(null), null);
  }

  /** The same, where Zendesk has said that it granted less. */
  public Caller granted(Scopes less) {
    return new Caller(credentials, scopes, less.toString());
  }
}
