package dev.usher;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth access token, and the refresh token that the next pair is got with: what a {@link
 * TokenStore} keeps. A refresh token can be used once.
 *
 * @param accessToken the access token; null where only a refresh token is there yet
 * @param refreshToken the refresh token
 * @param expiresAt when the access token ends; null where that is not known, and it is then renewed
 *     once Zendesk refuses it
 */
public record TokenPair(
    @Nullable String accessToken, String refreshToken, @Nullable Instant expiresAt) {

  /**
   * A pair whose texts can be tokens.
   *
   * @throws IllegalArgumentException if one is no token; messages do not quote it
   */
  public TokenPair {
    Secret.checked("refresh token", refreshToken);
    if (accessToken != null) {
      Secret.checked("access token", accessToken);
    }
  }

  /**
   * A pair to begin with: the first call gets an access token.
   *
   * @param refreshToken a refresh token that was not used yet
   * @throws IllegalArgumentException if it is no token
   */
  public static TokenPair of(String refreshToken) {
    return new TokenPair(null, refreshToken, null);
  }

  /** Nothing secret. */
  @Override
  public String toString() {
    return "TokenPair[expiresAt=" + Objects.toString(expiresAt, "not known") + "]";
  }
}
