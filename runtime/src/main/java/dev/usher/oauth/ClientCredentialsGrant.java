package dev.usher.oauth;

import dev.usher.Scopes;
import dev.usher.pipeline.AccessToken;
import dev.usher.pipeline.HeldScopes;
import dev.usher.retry.UnsentException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tokens for a confidential client, which acts as its own user. There is no refresh token. */
public final class ClientCredentialsGrant implements Grant {

  private static final Logger LOG = LoggerFactory.getLogger(ClientCredentialsGrant.class);

  private final TokenEndpoint endpoint;
  private final OauthClient client;
  private final Scopes scopes;
  private final HeldScopes held;
  private List<String> warned = List.of();

  /**
   * The grant of a client.
   *
   * @param scopes what is asked for
   * @param held is told what is granted
   */
  public ClientCredentialsGrant(
      TokenEndpoint endpoint, OauthClient client, Scopes scopes, HeldScopes held) {
    this.endpoint = endpoint;
    this.client = client;
    this.scopes = scopes;
    this.held = held;
  }

  @Override
  public AccessToken obtain(@Nullable AccessToken rejected) throws IOException {
    Map<String, Object> asked = client.asks("client_credentials");
    // One text: an array would give a token that may do nothing.
    asked.put("scope", scopes.toString());
    Instant now = endpoint.now();
    TokenAnswer answer = ask(asked);
    granted(answer).ifPresent(this::compare);
    return AccessToken.of(answer.accessToken(), answer.expiresAt(now), now);
  }

  private TokenAnswer ask(Map<String, Object> asked) throws IOException {
    try {
      return endpoint.ask(asked);
    } catch (LostAnswerException first) {
      return again(asked);
    }
  }

  private TokenAnswer again(Map<String, Object> asked) throws IOException {
    try {
      return endpoint.ask(asked);
    } catch (LostAnswerException second) {
      throw new UnsentException("no access token: two requests for one were lost", second);
    }
  }

  /** What the answer says; empty where it does not, or not in a form that is known. */
  private static Optional<Scopes> granted(TokenAnswer answer) {
    @Nullable String scope = answer.scope();
    if (scope == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(scope.isBlank() ? Scopes.of() : Scopes.of(scope.strip().split("\\s+")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void compare(Scopes granted) {
    held.granted(granted);
    List<String> missing = granted.missing(scopes.names());
    if (!missing.isEmpty() && !missing.equals(warned)) {
      LOG.warn(
          "Zendesk granted less than {} was asked for: {} missing. Look at the scopes that the client"
              + " is allowed in Admin Center",
          client,
          String.join(" ", missing));
    }
    warned = missing;
  }
}
