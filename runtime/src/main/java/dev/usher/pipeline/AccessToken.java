package dev.usher.pipeline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access token, and when another should take its place. Two are equal if their tokens are.
 *
 * @param secretHeader the value of the {@code Authorization} header
 * @param renewAt when it is to be renewed, in milliseconds since 1970
 */
public record AccessToken(String secretHeader, long renewAt) {

  private static final Duration AHEAD = Duration.ofMinutes(1);

  /**
   * A token that is renewed a minute before it ends, so that clocks may differ by that; or half way
   * where it does not live two minutes.
   *
   * @param expiresAt when it ends; null where that is not known
   */
  public static AccessToken of(String token, @Nullable Instant expiresAt, Instant now) {
    String secretHeader = "Bearer " + token;
    if (expiresAt == null) {
      return new AccessToken(secretHeader, Long.MAX_VALUE);
    }
    Duration half = Duration.between(now, expiresAt).dividedBy(2);
    Duration ahead = half.compareTo(AHEAD) < 0 ? half : AHEAD;
    return new AccessToken(secretHeader, expiresAt.minus(ahead).toEpochMilli());
  }

  /** Whether it has a minute left. */
  public static boolean isFresh(@Nullable Instant expiresAt, Instant now) {
    return expiresAt == null || now.isBefore(expiresAt.minus(AHEAD));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccessToken that && secretHeader.equals(that.secretHeader);
  }

  @Override
  public int hashCode() {
    return secretHeader.hashCode();
  }

  /** Nothing secret. */
  @Override
  public String toString() {
    return "access token";
  }
}
