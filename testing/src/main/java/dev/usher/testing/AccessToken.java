package dev.usher.testing;

import java.util.List;

/** An OAuth access token and what it was issued for. */
record AccessToken(long id, String token, long userId, ScopeSet scopes, String createdAt) {

  private static final int SHOWN = 10;

  /** The token as Zendesk shows it to its bearer: ten characters of the secret. */
  JsonObject toJson(String url) {
    return JsonObject.of("id", id)
        .with("url", url)
        .with("client_id", 1234L)
        .with("user_id", userId)
        .with("scopes", List.copyOf(scopes.names()))
        .with("token", token.substring(0, Math.min(SHOWN, token.length())))
        .with("refresh_token", null)
        .with("created_at", createdAt)
        .with("expires_at", null)
        .with("refresh_token_expires_at", null)
        .with("used_at", createdAt);
  }

  @Override
  public String toString() {
    return "AccessToken[id=" + id + ", scopes=" + scopes.names() + "]";
  }
}
