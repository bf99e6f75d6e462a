package dev.usher.oauth;

import java.io.Serial;

/** Zendesk answered a request for a token, and refused it. */
final class RefusedTokenException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final TokenRefusal refusal;

  RefusedTokenException(TokenRefusal refusal) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
  }

  TokenRefusal refusal() {
    return refusal;
  }
}
