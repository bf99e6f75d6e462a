package dev.usher.oauth;

import dev.usher.pipeline.NoTokenException;
import java.util.Locale;

/**
 * Why Zendesk issues no token. What it says itself is never quoted: it might repeat what it was
 * sent.
 */
enum TokenRefusal {
  INVALID_CLIENT(
      "Zendesk does not know the OAuth client, or its secret is wrong (invalid_client): compare both"
          + " with Admin Center, Apps and integrations, OAuth clients"),
  INVALID_GRANT(
      "Zendesk does not take the code or refresh token (invalid_grant): it was used, revoked, has"
          + " expired, or is another client's; let a user authorize the application again"),
  INVALID_SCOPE(
      "the OAuth client may not ask for one of the scopes (invalid_scope): allow it in Admin Center,"
          + " or ask for fewer"),
  INVALID_REQUEST("Zendesk finds the request for a token malformed (invalid_request)"),
  UNAUTHORIZED_CLIENT(
      "the OAuth client may not use this grant (unauthorized_client): client credentials need a"
          + " confidential client"),
  UNSUPPORTED_GRANT_TYPE("the account does not know this grant (unsupported_grant_type)"),
  REDIRECTED(
      "the request for a token was redirected, which is not followed: give the account's own"
          + " subdomain"),
  NOT_FOUND("there is no account at this address (404): look at the subdomain"),
  OTHER("Zendesk refused the request for a token");

  private final String problem;

  TokenRefusal(String problem) {
    this.problem = problem;
  }

  /** What an answer means that is neither a token nor passing. */
  static TokenRefusal of(int status, String code) {
    for (TokenRefusal refusal : values()) {
      if (refusal.name().toLowerCase(Locale.ROOT).equals(code)) {
        return refusal;
      }
    }
    if (status / 100 == 3) {
      return REDIRECTED;
    }
    return status == 404 ? NOT_FOUND : OTHER;
  }

  NoTokenException exception() {
    return new NoTokenException(problem, new RefusedTokenException(this));
  }

  /** Whether this is why there is no token. */
  boolean explains(NoTokenException none) {
    return none.getCause() instanceof RefusedTokenException refused && refused.refusal() == this;
  }
}
