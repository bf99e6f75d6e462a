package dev.usher;

import dev.usher.oauth.TokenEndpoint;
import dev.usher.pipeline.Authorizer;
import dev.usher.pipeline.HeldScopes;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bearer tokens that the user's own code gives, one for each attempt. */
final class BearerTokens extends Credentials {

  private final Supplier<? extends @Nullable String> supplier;

  BearerTokens(Supplier<? extends @Nullable String> supplier) {
    if (supplier == null) {
      throw new IllegalArgumentException("there is no supplier of bearer tokens");
    }
    this.supplier = supplier;
  }

  @Override
  Authorizer authorizer(TokenEndpoint tokens, HeldScopes held) {
    return this::authorization;
  }

  private String authorization(String endpoint) {
    @Nullable String token;
    try {
      token = supplier.get();
    } catch (RuntimeException e) {
      throw new CredentialsException(endpoint, "the supplier of bearer tokens threw", e);
    }
    if (token == null) {
      throw new CredentialsException(endpoint, "the supplier of bearer tokens gave null", null);
    }
    try {
      return "Bearer " + Secret.checked("token", token);
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(
          endpoint, "what the supplier of bearer tokens gave is no token", e);
    }
  }

  @Override
  public String toString() {
    return "bearer tokens";
  }
}
