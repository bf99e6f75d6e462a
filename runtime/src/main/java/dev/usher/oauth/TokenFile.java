package dev.usher.oauth;

import com.squareup.moshi.JsonWriter;
import dev.usher.TokenPair;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** How a pair is written to a file: a JSON object, which is whole only with its last character. */
final class TokenFile {

  private TokenFile() {}

  static byte[] write(TokenPair pair) throws IOException {
    Buffer json = new Buffer();
    try (JsonWriter writer = JsonWriter.of(json)) {
      writer.beginObject();
      writer.name("access_token").value(pair.accessToken());
      writer.name("refresh_token").value(pair.refreshToken());
      @Nullable Instant expiresAt = pair.expiresAt();
      writer.name("expires_at").value(expiresAt == null ? null : expiresAt.toString());
      writer.endObject();
    }
    return json.readByteArray();
  }

  /** The pair; empty where the text is cut short, or is none. */
  static Optional<TokenPair> read(String json) {
    Map<String, String> members = TokenAnswer.members(json);
    @Nullable String refreshToken = members.get("refresh_token");
    if (refreshToken == null) {
      return Optional.empty();
    }
    @Nullable String expiresAt = members.get("expires_at");
    try {
      return Optional.of(
          new TokenPair(
              members.get("access_token"),
              refreshToken,
              expiresAt == null ? null : Instant.parse(expiresAt)));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
