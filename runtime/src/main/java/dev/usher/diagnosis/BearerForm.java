package dev.usher.diagnosis;

import dev.usher.diagnosis.SentCredential.Form;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a bearer token looks like. */
final class BearerForm {

  private static final Pattern JWT = Pattern.compile("eyJ[\\w-]*\\.([\\w-]+)\\.[\\w-]*");
  private static final Pattern EXPIRY = Pattern.compile("\"exp\"\\s*:\\s*(\\d{1,11})\\b");

  private BearerForm() {}

  static SentCredential of(String token) {
    Matcher jwt = JWT.matcher(token);
    if (jwt.matches()) {
      return new SentCredential(Form.BEARER_JWT, expiry(jwt.group(1)));
    }
    return new SentCredential(
        BasicForm.isLikeApiToken(token) ? Form.BEARER_LIKE_API_TOKEN : Form.BEARER, null);
  }

  private static @Nullable Instant expiry(String claims) {
    try {
      String json = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
      Matcher expiry = EXPIRY.matcher(json);
      return expiry.find() ? Instant.ofEpochSecond(Long.parseLong(expiry.group(1))) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
