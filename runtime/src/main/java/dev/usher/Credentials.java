package dev.usher;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who calls. Credentials go to the account's own host only, and stand in no text: {@code toString}
 * names the kind. Thread-safe.
 */
public abstract sealed class Credentials permits OauthToken, ApiToken, BearerTokens {

  Credentials() {}

  /**
   * An OAuth access token as it is.
   *
   * @param token the token, without {@code Bearer}
   * @param scopes the scopes that it was issued with, which calls are checked against; none means
   *     that they are not known, and nothing is checked
   * @throws IllegalArgumentException if the token is none, or one of the scopes; what comes from a
   *     variable that is not set is refused as empty
   */
  public static Credentials oauthToken(String token, String... scopes) {
    return new OauthToken(token, scopes);
  }

  /**
   * An API token and the e-mail address of the user to act as. Zendesk retires API tokens: none can
   * be created any more, and all stop working on 2027-04-30; a warning says so, once per process.
   *
   * @param email the address alone; Usher adds {@code /token} itself
   * @param token the API token
   * @throws IllegalArgumentException if one of the two is something else
   */
  public static Credentials apiToken(String email, String token) {
    return new ApiToken(email, token);
  }

  /**
   * A JWT or another bearer token that changes.
   *
   * @param token gives the token, without {@code Bearer}; asked for each attempt, on the thread
   *     that sends it, so it should not block for long. Where it throws or gives none, the call
   *     ends with a {@link CredentialsException}
   * @throws IllegalArgumentException if there is no supplier
   */
  public static Credentials bearer(Supplier<String> token) {
    return new BearerTokens(token);
  }

  /** The value of the {@code Authorization} header. */
  abstract String authorization(String endpoint);

  /** The scopes, where they are known. */
  Optional<Scopes> scopes() {
    return Optional.empty();
  }

  /** The kind of the credentials, and nothing secret. */
  @Override
  public abstract String toString();
}
