package dev.usher;

import dev.usher.oauth.ClientCredentialsGrant;
import dev.usher.oauth.OauthClient;
import dev.usher.oauth.RenewingTokens;
import dev.usher.oauth.TokenEndpoint;
import dev.usher.pipeline.Authorizer;
import java.util.Optional;

/** A confidential OAuth client, which gets its access tokens itself. */
final class ClientCredentials extends Credentials {

  private final OauthClient client;
  private final Scopes scopes;

  ClientCredentials(String clientId, String clientSecret, String... scopes) {
    this.client = RefreshableTokens.confidential(clientId, clientSecret);
    this.scopes = asked(scopes);
  }

  static Scopes asked(String... scopes) {
    if (scopes == null) {
      throw Setting.absent("list of scopes");
    }
    if (scopes.length == 0) {
      throw new IllegalArgumentException(
          "there are no scopes: name those to ask for, as \"tickets:read\"");
    }
    return Scopes.of(scopes);
  }

  @Override
  Authorizer authorizer(TokenEndpoint endpoint) {
    return new RenewingTokens(new ClientCredentialsGrant(endpoint, client, scopes), endpoint);
  }

  @Override
  Optional<Scopes> scopes() {
    return Optional.of(scopes);
  }

  @Override
  public String toString() {
    return "OAuth client credentials (" + scopes + ")";
  }
}
