package dev.usher.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The credentials that the account knows: OAuth access tokens and API tokens. */
final class IssuedTokens {

  private static final int API_TOKEN_LENGTH = 40;
  private static final String NO_CLIENT = "";

  private final Map<String, AccessToken> accessTokens = new HashMap<>();
  private final Set<String> apiTokens = new HashSet<>();
  private final Timestamps time;
  private long nextId = 223_443;

  IssuedTokens(Timestamps time) {
    this.time = time;
  }

  /** Makes an access token. The n-th of an account is always the same text. */
  String issueAccessToken(long userId, ScopeSet scopes) {
    String token = secret();
    addAccessToken(token, userId, scopes);
    return token;
  }

  void addAccessToken(String token, long userId, ScopeSet scopes) {
    add(token, NO_CLIENT, userId, scopes, null);
  }

  /** Makes an access token of an OAuth client. */
  AccessToken issueExpiring(String clientId, long userId, ScopeSet scopes, Instant expiresAt) {
    return add(secret(), clientId, userId, scopes, expiresAt);
  }

  private AccessToken add(
      String token, String clientId, long userId, ScopeSet scopes, @Nullable Instant expiresAt) {
    AccessToken added =
        new AccessToken(nextId++, token, clientId, userId, scopes, time.stamp(), expiresAt);
    accessTokens.put(token, added);
    return added;
  }

  /** Makes an API token. It works with the e-mail address of any user of the account. */
  String issueApiToken() {
    String token = secret().substring(0, API_TOKEN_LENGTH);
    nextId++;
    apiTokens.add(token);
    return token;
  }

  void addApiToken(String token) {
    apiTokens.add(token);
  }

  Optional<AccessToken> accessToken(String token) {
    return Optional.ofNullable(accessTokens.get(token))
        .filter(known -> known.isValidAt(time.now()));
  }

  boolean isApiToken(String token) {
    return apiTokens.contains(token);
  }

  /** Makes a token of either kind unknown. */
  void revoke(String token) {
    accessTokens.remove(token);
    apiTokens.remove(token);
  }

  /** Makes the access tokens of OAuth clients unknown. */
  void revokeThoseOfClients() {
    accessTokens.values().removeIf(token -> !token.clientId().equals(NO_CLIENT));
  }

  private String secret() {
    return ByteString.encodeUtf8("usher fake token " + nextId).sha256().hex();
  }
}
