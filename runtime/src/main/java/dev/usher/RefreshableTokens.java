package dev.usher;

import dev.usher.oauth.OauthClient;
import dev.usher.oauth.RefreshGrant;
import dev.usher.oauth.RenewingTokens;
import dev.usher.oauth.TokenEndpoint;
import dev.usher.pipeline.Authorizer;
import dev.usher.pipeline.HeldScopes;

/** Access tokens that are renewed by refresh tokens for one use. */
final class RefreshableTokens extends Credentials {

  private final OauthClient client;
  private final TokenStore store;

  RefreshableTokens(OauthClient client, TokenStore store) {
    if (store == null) {
      throw new IllegalArgumentException(
          "there is no token store: write TokenStore.file(path), or TokenStore.memory(token)");
    }
    this.client = client;
    this.store = store;
  }

  static OauthClient confidential(String clientId, String clientSecret) {
    return new OauthClient(
        Setting.present("client id", clientId), Secret.checked("client secret", clientSecret));
  }

  static OauthClient withoutSecret(String clientId) {
    return new OauthClient(Setting.present("client id", clientId), "");
  }

  @Override
  Authorizer authorizer(TokenEndpoint endpoint, HeldScopes held) {
    return new RenewingTokens(new RefreshGrant(endpoint, client, store), endpoint);
  }

  @Override
  public String toString() {
    return "OAuth refresh token";
  }
}
