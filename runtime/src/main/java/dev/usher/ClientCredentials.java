package dev.usher;

import dev.usher.ledger.LedgerText;
import dev.usher.oauth.ClientCredentialsGrant;
import dev.usher.oauth.OauthClient;
import dev.usher.oauth.RenewingTokens;
import dev.usher.oauth.TokenEndpoint;
import dev.usher.pipeline.Authorizer;
import dev.usher.pipeline.HeldScopes;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A confidential OAuth client, which gets its access tokens itself. */
final class ClientCredentials extends Credentials {

  private static final Logger LOG = LoggerFactory.getLogger(Zendesk.class);

  private final OauthClient client;
  private final Scopes scopes;

  ClientCredentials(String clientId, String clientSecret, String... scopes) {
    this.client = RefreshableTokens.confidential(clientId, clientSecret);
    this.scopes = asked(scopes);
  }

  /** The scopes to ask for: those named, else the least that {@link ScopeReport} finds. */
  static Scopes asked(String... scopes) {
    if (scopes == null) {
      throw Setting.absent("list of scopes");
    }
    return scopes.length == 0 ? least(ScopeReport.load()) : Scopes.of(scopes);
  }

  private static Scopes least(ScopeReport report) {
    Scopes least = report.requiredScopes();
    if (least.names().isEmpty()) {
      throw new IllegalArgumentException(
          "there are no scopes, and no interface on the class path declares any by @RequiresScope:"
              + " name those to ask for, as \"tickets:read\"");
    }
    List<String> remarks = LedgerText.remarks(report);
    if (!remarks.isEmpty()) {
      LOG.warn(
          "Tokens are asked for with {}, the least that interfaces on the class path declare. {}",
          least,
          String.join("\n", remarks));
    }
    return least;
  }

  @Override
  Authorizer authorizer(TokenEndpoint endpoint, HeldScopes held) {
    return new RenewingTokens(new ClientCredentialsGrant(endpoint, client, scopes, held), endpoint);
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
