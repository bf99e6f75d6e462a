package dev.usher.oauth;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An OAuth client, as Admin Center lists them.
 *
 * @param id its unique identifier
 * @param secret its secret; empty for a public client, which has none
 */
public record OauthClient(String id, String secret) {

  /** The lives that are asked for: what Zendesk gives by itself, but told only where asked for. */
  private static final long ACCESS_SECONDS = 1800;

  /** The members of a request for a token. */
  Map<String, Object> asks(String grantType) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("grant_type", grantType);
    members.put("client_id", id);
    if (!secret.isEmpty()) {
      members.put("client_secret", secret);
    }
    members.put("expires_in", ACCESS_SECONDS);
    return members;
  }

  /** Nothing secret. */
  @Override
  public String toString() {
    return "OAuth client " + id;
  }
}
