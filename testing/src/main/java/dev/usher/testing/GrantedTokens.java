package dev.usher.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What OAuth clients hold of the account: codes of 120 seconds and refresh tokens, both for one
 * use.
 */
final class GrantedTokens {

  private static final Duration CODE_LIFE = Duration.ofMinutes(2);

  private final Map<String, OauthClient> clients = new HashMap<>();
  private final Map<String, Refresh> refreshTokens = new HashMap<>();
  private final Map<String, Code> codes = new HashMap<>();
  private final IssuedTokens tokens;
  private final Timestamps time;
  private @Nullable ScopeSet narrowed;
  private int issued;

  GrantedTokens(IssuedTokens tokens, Timestamps time) {
    this.tokens = tokens;
    this.time = time;
  }

  void add(OauthClient client) {
    clients.put(client.id(), client);
  }

  Optional<OauthClient> client(String id) {
    return Optional.ofNullable(clients.get(id));
  }

  /** From now on no token is given more than these. */
  void narrow(ScopeSet scopes) {
    narrowed = scopes;
  }

  /** What is granted of what is asked for. */
  ScopeSet granted(ScopeSet asked) {
    ScopeSet ceiling = narrowed;
    return ceiling == null
        ? asked
        : ScopeSet.of(asked.names().stream().filter(ceiling.names()::contains).toList());
  }

  AccessToken issueAccessToken(String clientId, long userId, ScopeSet scopes, Duration life) {
    return tokens.issueExpiring(clientId, userId, scopes, time.now().plus(life));
  }

  String issueRefreshToken(String clientId, AccessToken access, Duration life) {
    String token = secret("refresh token");
    refreshTokens.put(token, new Refresh(clientId, access, time.now().plus(life)));
    return token;
  }

  String issueCode(OauthClient client, long userId, ScopeSet scopes, Login login) {
    String code = secret("code");
    codes.put(code, new Code(client.id(), userId, scopes, login, time.now().plus(CODE_LIFE)));
    return code;
  }

  /** Uses a code up; empty if it is none, another client's, or too old. */
  Optional<Code> takeCode(String code, OauthClient client) {
    return Optional.ofNullable(codes.remove(code))
        .filter(known -> known.clientId().equals(client.id()))
        .filter(known -> time.now().isBefore(known.expiry()));
  }

  /** Uses a refresh token up, and ends its access token; empty if it is not good. */
  Optional<Refresh> takeRefreshToken(String token, OauthClient client) {
    Refresh known = refreshTokens.get(token);
    if (known == null
        || !known.clientId().equals(client.id())
        || !time.now().isBefore(known.expiry())) {
      return Optional.empty();
    }
    revoke(token);
    return Optional.of(known);
  }

  /** Ends a refresh token and the access token that came with it. */
  void revoke(String token) {
    Refresh known = refreshTokens.remove(token);
    if (known != null) {
      tokens.revoke(known.access().token());
    }
  }

  private String secret(String kind) {
    return ByteString.encodeUtf8("usher fake " + kind + " " + ++issued).sha256().hex();
  }

  /** What a login fixed: where it leads back to, and the challenge that the code answers. */
  record Login(String redirectUri, String challenge) {}

  /** What a refresh token stands for. */
  record Refresh(String clientId, AccessToken access, Instant expiry) {}

  /** What a code stands for. */
  record Code(String clientId, long userId, ScopeSet scopes, Login login, Instant expiry) {}
}
