package dev.usher;

import dev.usher.oauth.TokenEndpoint;
import dev.usher.pipeline.Authorizer;
import dev.usher.pipeline.HeldScopes;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who calls. Credentials go to the account's own host only, and stand in no text: {@code toString}
 * names the kind. Thread-safe.
 */
public abstract sealed class Credentials
    permits ClientCredentials, RefreshableTokens, OauthToken, ApiToken, BearerTokens {

  Credentials() {}

  /**
   * An OAuth client that acts as its own user. Access tokens are got from the account's {@code
   * /oauth/tokens} when the first call needs one, and again a minute before they end (they live
   * half an hour), or once Zendesk takes one for invalid.
   *
   * @param clientId the client's unique identifier, as Admin Center shows it
   * @param clientSecret its secret; the client must be confidential
   * @param scopes what to ask for; calls are checked against it. None means the least set that
   *     {@link ScopeReport#load()} finds, now, for the interfaces on the class path
   * @throws IllegalArgumentException if a text is none of these, or if there are no scopes to be
   *     found either
   * @throws IllegalStateException if none are named and a manifest on the class path is broken
   */
  public static Credentials clientCredentials(
      String clientId, String clientSecret, String... scopes) {
    return new ClientCredentials(clientId, clientSecret, scopes);
  }

  /**
   * A user's grant, by refresh tokens for one use. Access tokens are renewed as those of {@link
   * #clientCredentials} are; each new pair is stored before it is used.
   *
   * @param clientId the client's unique identifier, as Admin Center shows it
   * @param clientSecret its secret
   * @param store where the tokens are; {@link AuthorizationCodeFlow} puts the first pair there
   * @throws IllegalArgumentException if a text is none of these, or there is no store
   */
  public static Credentials refreshable(String clientId, String clientSecret, TokenStore store) {
    return new RefreshableTokens(RefreshableTokens.confidential(clientId, clientSecret), store);
  }

  /**
   * The same as {@link #refreshable(String, String, TokenStore)} for a public client, which has no
   * secret.
   *
   * @param clientId the client's unique identifier, as Admin Center shows it
   * @param store where the tokens are
   * @throws IllegalArgumentException if there is no id, or no store
   */
  public static Credentials refreshable(String clientId, TokenStore store) {
    return new RefreshableTokens(RefreshableTokens.withoutSecret(clientId), store);
  }

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

  /**
   * What gives the credential to one account.
   *
   * @param endpoint where that account issues tokens
   * @param held is told what Zendesk grants
   */
  abstract Authorizer authorizer(TokenEndpoint endpoint, HeldScopes held);

  /** The scopes, where they are known. */
  Optional<Scopes> scopes() {
    return Optional.empty();
  }

  /** The kind of the credentials, and nothing secret. */
  @Override
  public abstract String toString();
}
