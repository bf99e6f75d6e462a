package dev.usher.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An OAuth access token and what it was issued for. */
record AccessToken(
    long id,
    String token,
    String clientId,
    long userId,
    ScopeSet scopes,
    String createdAt,
    @Nullable Instant expiresAt) {

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
        .with("expires_at", expiresAt == null ? null : stamp(expiresAt))
        .with("refresh_token_expires_at", null)
        .with("used_at", createdAt);
  }

  private static String stamp(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Whether it is good at this time. */
  boolean isValidAt(Instant now) {
    return expiresAt == null || now.isBefore(expiresAt);
  }

  @Override
  public String toString() {
    return "AccessToken[id=" + id + ", scopes=" + scopes.names() + "]";
  }
}
