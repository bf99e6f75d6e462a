package dev.usher;

import com.squareup.moshi.Moshi;
import dev.usher.diagnosis.Caller;
import dev.usher.diagnosis.Witness;
import dev.usher.json.ModelAdapters;
import dev.usher.limit.LocalLimiter;
import dev.usher.oauth.TokenEndpoint;
import dev.usher.pipeline.HeldScopes;
import dev.usher.pipeline.Stack;
import dev.usher.pipeline.SystemTime;
import dev.usher.pipeline.Time;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What a {@link Zendesk.Builder} was told, and what is made of that. */
final class Settings {

  private static final long DEFAULT_MAX_JSON_BYTES = 64 * 1024 * 1024;

  @Nullable String subdomain;
  @Nullable String baseUrl;
  @Nullable Credentials credentials;
  ScopeCheck scopeCheck = ScopeCheck.WARN;
  RetryPolicy retryPolicy = RetryPolicy.defaults();
  @Nullable OkHttpClient okHttpClient;
  @Nullable Moshi moshi;
  long maxJsonBytes = DEFAULT_MAX_JSON_BYTES;
  @Nullable String userAgent;
  IdempotencyKeys idempotencyKeys = IdempotencyKeys.random();
  final List<CallListener> listeners = new ArrayList<>();
  @Nullable Plan plan;
  @Nullable RateLimiter rateLimiter;
  @Nullable Time time;
  InstantSource clock = Clock.systemUTC();

  /**
   * Who calls.
   *
   * @throws IllegalStateException if nobody was named
   */
  Credentials caller() {
    Credentials who = credentials;
    if (who == null) {
      throw new IllegalStateException(
          "no credentials: add .credentials(Credentials.oauthToken(token, \"tickets:read\"))");
    }
    return who;
  }

  /** The user's Moshi, or one of our own, that also knows the adapters of models. */
  Moshi modelMoshi() {
    Moshi.Builder own = moshi == null ? new Moshi.Builder() : moshi.newBuilder();
    return ModelAdapters.addTo(own).build();
  }

  Time waitingTime() {
    return time == null ? new SystemTime() : time;
  }

  /** The channels between clients of {@code account} and its OkHttp. */
  Stack stack(
      OkHttpClient client, Account account, Credentials caller, HeldScopes held, Time waiting) {
    TokenEndpoint tokens = new TokenEndpoint(client, account.main(), clock);
    Stack.Access access =
        new Stack.Access(
            caller.authorizer(tokens, held),
            UserAgent.of(userAgent),
            held,
            scopeCheck,
            new Witness(description(caller, held), ApiException::comesFrom, LastWord::tell));
    return new Stack(
        client,
        access,
        waiting,
        clock,
        limiter(waiting),
        listeners,
        new CheckedKeys(idempotencyKeys),
        () -> ThreadLocalRandom.current().nextDouble());
  }

  private RateLimiter limiter(Time waiting) {
    return rateLimiter == null ? new LocalLimiter(waiting, LocalLimiter.MOST_WAITING) : rateLimiter;
  }

  private static Supplier<Caller> description(Credentials credentials, HeldScopes held) {
    Caller told = Caller.of(credentials.toString(), credentials.scopes());
    return () -> held.narrowed().map(told::granted).orElse(told);
  }
}
