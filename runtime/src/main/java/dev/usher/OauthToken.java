package dev.usher;

import dev.usher.oauth.TokenEndpoint;
import dev.usher.pipeline.Authorizer;
import dev.usher.pipeline.HeldScopes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An OAuth access token that does not change. */
final class OauthToken extends Credentials {

  private final String secretHeader;
  private final @Nullable Scopes scopes;

  OauthToken(String token, String... scopes) {
    this.secretHeader = "Bearer " + Secret.checked("token", token);
    this.scopes = known(scopes);
  }

  private static @Nullable Scopes known(String... scopes) {
    if (scopes == null) {
      throw Setting.absent("list of scopes");
    }
    return scopes.length == 0 ? null : Scopes.of(scopes);
  }

  @Override
  Authorizer authorizer(TokenEndpoint tokens, HeldScopes held) {
    return endpoint -> secretHeader;
  }

  @Override
  Optional<Scopes> scopes() {
    return Optional.ofNullable(scopes);
  }

  @Override
  public String toString() {
    return "OAuth token (" + (scopes == null ? "scopes not known" : scopes) + ")";
  }
}
