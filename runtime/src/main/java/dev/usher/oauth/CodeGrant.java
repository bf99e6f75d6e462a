package dev.usher.oauth;

import dev.usher.TokenPair;
import dev.usher.pipeline.NoTokenException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/** The code that a browser brings back, which the first pair of tokens is got with. */
public final class CodeGrant {

  private CodeGrant() {}

  /**
   * The pair that is issued for a code.
   *
   * @throws NoTokenException if Zendesk refuses
   * @throws IOException if there was no answer
   */
  public static TokenPair exchange(
      TokenEndpoint endpoint, OauthClient client, String code, String verifier, String redirectUri)
      throws IOException {
    Map<String, Object> asked = client.asks("authorization_code");
    asked.put("code", code);
    asked.put("redirect_uri", redirectUri);
    asked.put("code_verifier", verifier);
    Instant now = endpoint.now();
    TokenAnswer answer = endpoint.ask(asked);
    String refreshToken = answer.refreshToken();
    if (refreshToken == null) {
      throw new NoTokenException("Zendesk issued no refresh token for the code", null);
    }
    return answer.pair(now, refreshToken);
  }
}
