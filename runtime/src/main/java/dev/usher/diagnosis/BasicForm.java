package dev.usher.diagnosis;

import dev.usher.diagnosis.SentCredential.Form;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a user and a password in Base64 look like. */
final class BasicForm {

  private static final int API_TOKEN_LENGTH = 40;

  private BasicForm() {}

  static Form of(String base64) {
    String pair;
    try {
      pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Form.BASIC_UNREADABLE;
    }
    int colon = pair.indexOf(':');
    if (colon < 0 || pair.chars().anyMatch(c -> Character.isISOControl(c) || c == '\uFFFD')) {
      return Form.BASIC_UNREADABLE;
    }
    return of(pair.substring(0, colon), pair.substring(colon + 1));
  }

  private static Form of(String user, String password) {
    if (user.indexOf('@') < 1) {
      return Form.BASIC_WITHOUT_EMAIL;
    }
    boolean isLikeToken = isLikeApiToken(password);
    if (user.endsWith("/token")) {
      return isLikeToken ? Form.BASIC_API_TOKEN : Form.BASIC_ODD_API_TOKEN;
    }
    return isLikeToken ? Form.BASIC_WITHOUT_SUFFIX : Form.BASIC_PASSWORD;
  }

  /** API tokens are 40 letters and digits. */
  static boolean isLikeApiToken(String text) {
    return text.length() == API_TOKEN_LENGTH && text.chars().allMatch(BasicForm::isLetterOrDigit);
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
