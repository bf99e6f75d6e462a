package dev.usher.oauth;

import dev.usher.TokenPair;
import dev.usher.TokenStore;
import dev.usher.pipeline.AccessToken;
import dev.usher.pipeline.NoTokenException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refresh token for one use, kept in a store that other processes may share: what is stored is
 * looked at before it is renewed, and the new pair is stored before it is used.
 */
public final class RefreshGrant implements Grant {

  private static final String REVOKED =
      "Zendesk does not take the refresh token (invalid_grant): its grant was revoked, has expired,"
          + " or is another client's; let a user authorize the application again, and store the new"
          + " pair";
  private static final String LOST =
      "no answer came to two renewals of the access token, which may have used the refresh token up;"
          + " call again, and if that says invalid_grant, let a user authorize the application again";
  private static final String USED_UP =
      "Zendesk does not take the refresh token (invalid_grant); the answer to the renewal before was"
          + " lost, so that one has probably used it up: let a user authorize the application"
          + " again, and store the new pair";

  private final TokenEndpoint endpoint;
  private final OauthClient client;
  private final TokenStore store;
  private @Nullable String deadToken;
  private @Nullable NoTokenException death;
  private @Nullable String doubtfulToken;
  private @Nullable Unsaved unsaved;

  /** The grant whose refresh token is in {@code store}. */
  public RefreshGrant(TokenEndpoint endpoint, OauthClient client, TokenStore store) {
    this.endpoint = endpoint;
    this.client = client;
    this.store = store;
  }

  @Override
  public AccessToken obtain(@Nullable AccessToken rejected) throws IOException {
    Obtained obtained;
    try {
      obtained = store.exclusively(() -> attempt(rejected));
    } catch (NoTokenException e) {
      throw e;
    } catch (RuntimeException e) {
      throw storeFailed(e);
    }
    if (obtained.failure() != null) {
      throw obtained.failure();
    }
    return AccessToken.of(obtained.accessToken(), obtained.expiresAt(), endpoint.now());
  }

  private static NoTokenException storeFailed(RuntimeException cause) {
    return new NoTokenException("the token store failed", cause);
  }

  private Obtained attempt(@Nullable AccessToken rejected) {
    try {
      TokenPair stored = keepLate(load());
      return Obtained.of(isGood(stored, rejected) ? stored : renew(stored, rejected));
    } catch (IOException e) {
      return new Obtained("", null, e);
    }
  }

  private TokenPair load() {
    return store
        .load()
        .orElseThrow(
            () ->
                new NoTokenException(
                    "the token store is empty: let a user authorize the application, and store the"
                        + " pair",
                    null));
  }

  /** Stores what could not be stored when it came, unless something else was put there since. */
  private TokenPair keepLate(TokenPair stored) {
    Unsaved late = unsaved;
    if (late == null || !late.usedToken().equals(stored.refreshToken())) {
      unsaved = null;
      return stored;
    }
    store.save(late.pair());
    unsaved = null;
    return late.pair();
  }

  private boolean isGood(TokenPair pair, @Nullable AccessToken rejected) {
    @Nullable String token = pair.accessToken();
    return token != null
        && AccessToken.isFresh(pair.expiresAt(), endpoint.now())
        && !AccessToken.of(token, null, Instant.EPOCH).equals(rejected);
  }

  private TokenPair renew(TokenPair stored, @Nullable AccessToken rejected) throws IOException {
    String used = stored.refreshToken();
    if (death != null && used.equals(deadToken)) {
      throw new NoTokenException(death.problem(), death.getCause());
    }
    Instant now = endpoint.now();
    TokenAnswer answer;
    try {
      answer = ask(used);
    } catch (NoTokenException e) {
      return elsewhere(used, rejected, e);
    }
    doubtfulToken = null;
    TokenPair pair = answer.pair(now, used);
    unsaved = new Unsaved(used, pair);
    store.save(pair);
    unsaved = null;
    return pair;
  }

  /** A store that does not lock: another process may have been quicker. */
  private TokenPair elsewhere(
      String used, @Nullable AccessToken rejected, NoTokenException refused) {
    if (!TokenRefusal.INVALID_GRANT.explains(refused)) {
      throw refused;
    }
    TokenPair now = load();
    if (!now.refreshToken().equals(used) && isGood(now, rejected)) {
      return now;
    }
    deadToken = used;
    death =
        new NoTokenException(used.equals(doubtfulToken) ? USED_UP : REVOKED, refused.getCause());
    throw death;
  }

  private TokenAnswer ask(String refreshToken) throws IOException {
    Map<String, Object> asked = client.asks("refresh_token");
    asked.put("refresh_token", refreshToken);
    try {
      return endpoint.ask(asked);
    } catch (LostAnswerException first) {
      doubtfulToken = refreshToken;
    }
    try {
      return endpoint.ask(asked);
    } catch (LostAnswerException second) {
      throw new NoTokenException(LOST, second);
    }
  }

  private record Unsaved(String usedToken, TokenPair pair) {}

  private record Obtained(
      String accessToken, @Nullable Instant expiresAt, @Nullable IOException failure) {

    static Obtained of(TokenPair pair) {
      @Nullable String token = pair.accessToken();
      return new Obtained(token == null ? "" : token, pair.expiresAt(), null);
    }
  }
}
