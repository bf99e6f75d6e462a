package dev.usher;

import dev.usher.pipeline.HeldScopes;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.Operation;
import dev.usher.support.ResponseType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks an account about the token that it is called with, and compares the scopes once. */
final class TokenInspection {

  static final Endpoint ENDPOINT =
      Endpoint.of("Zendesk.inspectToken", "GET", "api/v2/oauth/tokens/current");

  private static final Logger LOG = LoggerFactory.getLogger(Zendesk.class);

  private final Credentials credentials;
  private final HeldScopes held;
  private final HttpUrl url;
  private final AtomicBoolean warned = new AtomicBoolean();

  TokenInspection(Credentials credentials, HeldScopes held, HttpUrl base) {
    this.credentials = credentials;
    this.held = held;
    this.url = base.newBuilder().addPathSegments(ENDPOINT.path()).build();
  }

  TokenInfo call(Binding binding) {
    Optional<CredentialsException> refusal = refusal();
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    return compared(operation(binding).call(request()));
  }

  CompletableFuture<TokenInfo> callAsync(Binding binding) {
    return refusal()
        .<CompletableFuture<TokenInfo>>map(CompletableFuture::failedFuture)
        .orElseGet(() -> operation(binding).callAsync(request()).thenApply(this::compared));
  }

  private Optional<CredentialsException> refusal() {
    return credentials instanceof ApiToken
        ? Optional.of(
            new CredentialsException(
                ENDPOINT.name(),
                "an API token has no scopes and does not end by itself; only OAuth tokens can be"
                    + " inspected, as those of Credentials.clientCredentials(...)",
                null))
        : Optional.empty();
  }

  private static Operation<TokenInfo> operation(Binding binding) {
    return binding.operation(ENDPOINT, ResponseType.json(TokenInfo.class).unwrap("token"));
  }

  private Request request() {
    return new Request.Builder().url(url).build();
  }

  private TokenInfo compared(TokenInfo info) {
    held.granted(info.scopes());
    credentials
        .scopes()
        .map(told -> info.scopes().missing(told.names()))
        .filter(missing -> !missing.isEmpty())
        .ifPresent(missing -> warn(info, missing));
    return info;
  }

  private void warn(TokenInfo info, List<String> missing) {
    if (warned.compareAndSet(false, true)) {
      LOG.warn(
          "The token holds {}, less than its credentials were told: it lacks {}. Get a token with"
              + " these scopes, or take them from the credentials; an OAuth client may have a list of"
              + " allowed scopes, in Admin Center",
          info.scopes(),
          String.join(" ", missing));
    }
  }
}
