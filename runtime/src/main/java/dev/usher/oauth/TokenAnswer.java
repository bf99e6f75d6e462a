package dev.usher.oauth;

import com.squareup.moshi.JsonReader;
import dev.usher.TokenPair;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /oauth/tokens} answers. Zendesk docs: OAuth Tokens for Grant Types.
 *
 * @param accessToken the token
 * @param refreshToken what the next is got with; null where there is none
 * @param expiresIn how long it lives, in seconds; null where that is not told
 * @param scope what it may do, separated by spaces; null where that is not told
 */
public record TokenAnswer(
    String accessToken,
    @Nullable String refreshToken,
    @Nullable Long expiresIn,
    @Nullable String scope) {

  /** The answer; empty where it is none. */
  static Optional<TokenAnswer> read(String json) {
    Map<String, String> members = members(json);
    @Nullable String access = members.get("access_token");
    @Nullable String refresh = members.get("refresh_token");
    if (access == null || !isToken(access) || (refresh != null && !isToken(refresh))) {
      return Optional.empty();
    }
    return Optional.of(
        new TokenAnswer(access, refresh, seconds(members.get("expires_in")), members.get("scope")));
  }

  /** The texts and numbers of a JSON object; none where it is no such. */
  static Map<String, String> members(String json) {
    Map<String, String> members = new HashMap<>();
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        JsonReader.Token ahead = reader.peek();
        if (ahead == JsonReader.Token.STRING || ahead == JsonReader.Token.NUMBER) {
          members.put(name, reader.nextString());
        } else {
          reader.skipValue();
        }
      }
      reader.endObject();
      return members;
    } catch (IOException | RuntimeException e) {
      return Map.of();
    }
  }

  private static boolean isToken(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  private static @Nullable Long seconds(@Nullable String text) {
    return text != null && text.matches("\\d{1,10}") ? Long.valueOf(text) : null;
  }

  /** When the token ends; null where that is not told. */
  @Nullable Instant expiresAt(Instant asked) {
    return expiresIn == null ? null : asked.plusSeconds(expiresIn);
  }

  /**
   * The pair to keep.
   *
   * @param asked when it was asked for
   * @param used the refresh token that was used, which goes on where no other came
   */
  TokenPair pair(Instant asked, String used) {
    return new TokenPair(accessToken, refreshToken == null ? used : refreshToken, expiresAt(asked));
  }

  /** Nothing secret. */
  @Override
  public String toString() {
    return "TokenAnswer[scope=" + scope + "]";
  }
}
