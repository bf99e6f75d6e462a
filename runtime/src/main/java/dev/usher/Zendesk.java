package dev.usher;

import com.squareup.moshi.Moshi;
import dev.usher.limit.Catalogue;
import dev.usher.pipeline.HeldScopes;
import dev.usher.pipeline.Stack;
import dev.usher.pipeline.Time;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.Product;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A Zendesk account and who calls it: what clients are made from. Thread-safe; one per account is
 * meant to live as long as the application, and clients share its connections and its retry budget.
 *
 * <pre>{@code
 * Zendesk zendesk = Zendesk.builder()
 *     .subdomain("acme")
 *     .credentials(Credentials.oauthToken(token, "tickets:read"))
 *     .build();
 * TicketsApi tickets = TicketsApiClient.create(zendesk);
 * }</pre>
 */
public final class Zendesk implements AutoCloseable {

  private final Account account;
  private final Stack stack;
  private final Time time;
  private final Moshi moshi;
  private final long maxJsonBytes;
  private final RetryPolicy retryPolicy;
  private final @Nullable Plan plan;
  private final ScopeWarning scopeWarning;
  private final OkHttpLease okHttp;
  private final TokenInspection inspection;

  private Zendesk(Settings settings, Account account, Credentials credentials) {
    this.account = account;
    this.time = settings.waitingTime();
    this.okHttp = OkHttpLease.of(settings.okHttpClient);
    this.moshi = settings.modelMoshi();
    this.maxJsonBytes = settings.maxJsonBytes;
    this.retryPolicy = settings.retryPolicy;
    HeldScopes held = new HeldScopes(credentials.scopes());
    this.scopeWarning = new ScopeWarning(held, settings.scopeCheck);
    this.inspection = new TokenInspection(credentials, held, account.main());
    this.stack = settings.stack(okHttp.client(), account, credentials, held, time);
    this.plan = settings.plan;
  }

  /** A builder; {@code subdomain} or {@code baseUrl}, and {@code credentials}, must be set. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The client that was generated for an interface. The same as calling {@code create} of the
   * generated class, which needs no reflection.
   *
   * @param api an interface that carries {@code @ZendeskApi}
   * @throws IllegalArgumentException if {@code api} is no interface
   * @throws IllegalStateException if there is no generated client; the message says how to mend
   *     that
   */
  public <T> T create(Class<T> api) {
    return GeneratedClients.create(api, this);
  }

  /**
   * For generated clients: ties one to this account, and logs one warning that lists the endpoints
   * whose scopes the token is known to lack.
   *
   * @param api the interface
   * @param product which base URL it is called on
   * @param endpoints all of its endpoints
   * @throws IllegalStateException for {@link Product#SELL} if the account is a {@code subdomain}:
   *     Support's credential must not go to Sell's host
   */
  public Binding bind(Class<?> api, Product product, Endpoint... endpoints) {
    HttpUrl base = account.base(product);
    scopeWarning.about(api, List.of(endpoints));
    return new Binding(
        GeneratedClients.displayName(api),
        base,
        stack,
        moshi,
        maxJsonBytes,
        retryPolicy,
        Catalogue.of(base, product.name(), plan));
  }

  /**
   * Asks Zendesk which scopes the access token really has, as whom it acts and when it ends. Logs a
   * warning, once, where it has less than its credentials were told.
   *
   * @throws CredentialsException for an API token, which has no scopes; nothing is sent
   * @throws ZendeskException what any call throws; a bearer token that is no OAuth token of this
   *     account ends in an {@link ApiException}
   */
  public TokenInfo inspectToken() {
    return inspection.call(bind(Zendesk.class, Product.SUPPORT));
  }

  /** The same as {@link #inspectToken}; no thread waits. The future ends with what that throws. */
  public CompletableFuture<TokenInfo> inspectTokenAsync() {
    return inspection.callAsync(bind(Zendesk.class, Product.SUPPORT));
  }

  /** Updates that wait by this account's time: closing it ends their waits. */
  public Updates updates() {
    return Updates.of(time);
  }

  /**
   * Checks at start-up that the account answers, who calls, and what the token holds. Blocks.
   *
   * @param required the scopes that the application needs. None means those that {@link
   *     ScopeReport#load()} finds; the role of the user is compared too then, with those that the
   *     endpoints require
   * @return what was found; nothing that is wrong with account or token is thrown
   * @throws IllegalArgumentException if one of {@code required} is no scope
   * @throws IllegalStateException if none is named and a manifest on the class path is broken
   */
  public HealthReport verify(String... required) {
    return new HealthCheck(this, account.main(), Needs.of(required)).run();
  }

  /**
   * Ends this account. Calls that wait to be tried again, or for a rate limit, fail at once, on
   * whatever thread they are, and so does every call that is made from now on: with a {@link
   * TransportException} that says so. Calls in flight get their answers, and are not tried again.
   * The connections and threads of this account's own OkHttp are let go; a client given to the
   * builder is left alone. Closing again does nothing.
   */
  @Override
  public void close() {
    time.close();
    stack.close();
    okHttp.close();
  }

  /** The account's address, and nothing secret. */
  @Override
  public String toString() {
    return "Zendesk[" + account.base(Product.SUPPORT) + "]";
  }

  /** Puts a {@link Zendesk} together. Not thread-safe. */
  public static final class Builder {
    private final Settings settings = new Settings();

    private Builder() {}

    /**
     * The account: {@code acme} of {@code https://acme.zendesk.com}. This or {@link #baseUrl}.
     *
     * @throws IllegalArgumentException if it is a URL or a host, or otherwise no subdomain
     */
    public Builder subdomain(String subdomain) {
      settings.subdomain = Account.checkedSubdomain(subdomain);
      return this;
    }

    /**
     * Where the account is, in place of {@link #subdomain}: for a proxy, or a fake in tests. All
     * products are called there, and credentials go there.
     *
     * @param baseUrl an https URL, or http to this machine
     * @throws IllegalArgumentException if it is something else
     */
    public Builder baseUrl(String baseUrl) {
      settings.baseUrl = Account.checkedBaseUrl(baseUrl).toString();
      return this;
    }

    /** Who calls. */
    public Builder credentials(Credentials credentials) {
      settings.credentials = credentials;
      return this;
    }

    /**
     * What is done about endpoints that the token's scopes do not cover; {@link ScopeCheck#WARN}
     * unless set. Nothing is done where the scopes are not known.
     */
    public Builder scopeCheck(ScopeCheck scopeCheck) {
      settings.scopeCheck = scopeCheck;
      return this;
    }

    /** How endpoints are retried that do not say so themselves. */
    public Builder retryPolicy(RetryPolicy retryPolicy) {
      settings.retryPolicy = retryPolicy;
      return this;
    }

    /**
     * How the keys of {@code @Idempotent} calls are made, and of those that are given one; {@link
     * IdempotencyKeys#random} unless set.
     */
    public Builder idempotencyKeys(IdempotencyKeys idempotencyKeys) {
      settings.idempotencyKeys = idempotencyKeys;
      return this;
    }

    /** The account's plan: what limits start from, before the first answer tells them. */
    public Builder plan(Plan plan) {
      settings.plan = plan;
      return this;
    }

    /** What holds requests back, in place of a {@link RateLimiter#local()} of its own. */
    public Builder rateLimiter(RateLimiter rateLimiter) {
      settings.rateLimiter = rateLimiter;
      return this;
    }

    /**
     * What carries requests, in place of a client of Usher's own. Its connections, dispatcher,
     * interceptors and timeouts are used; its own retries are not, since only one layer may retry.
     * Asynchronous calls to one host are bounded by its dispatcher, to 5 at a time unless set.
     */
    public Builder okHttpClient(OkHttpClient okHttpClient) {
      settings.okHttpClient = okHttpClient;
      return this;
    }

    /** What encodes and decodes JSON; adapters of {@code @Model} types are added to a copy. */
    public Builder moshi(Moshi moshi) {
      settings.moshi = moshi;
      return this;
    }

    /**
     * How long the JSON of one answer may be, in bytes and unzipped; 64 MiB unless set. A longer
     * one ends in a {@link MalformedResponseException} instead of filling the memory. Answers that
     * are not decoded, as {@code ResponseBody} and {@code InputStream}, may have any length, and so
     * may what {@code retrofit2.Call} decodes.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxJsonBytes(long maxJsonBytes) {
      settings.maxJsonBytes = Setting.positive("maxJsonBytes", maxJsonBytes);
      return this;
    }

    /**
     * What the application calls itself, put before Usher's own {@code User-Agent}.
     *
     * @throws IllegalArgumentException if it is empty or not printable ASCII
     */
    public Builder userAgent(String userAgent) {
      settings.userAgent = UserAgent.checked(userAgent);
      return this;
    }

    /**
     * Who is told what becomes of calls, for metrics, traces and logs. Each call adds one; they are
     * told in the order given, and none sees what another throws.
     */
    public Builder listener(CallListener listener) {
      settings.listeners.add(Objects.requireNonNull(listener, "listener"));
      return this;
    }

    /**
     * What tells when access tokens end, and what a date in {@code Retry-After} is compared with
     * where the answer has none of its own; the system's clock unless set. Tests may move theirs.
     */
    public Builder clock(InstantSource clock) {
      settings.clock = clock;
      return this;
    }

    /** What attempts wait by, for tests. */
    Builder time(Time time) {
      settings.time = time;
      return this;
    }

    /**
     * The account.
     *
     * @throws IllegalStateException if credentials are missing, or not exactly one of {@code
     *     subdomain} and {@code baseUrl} is set; or if the OkHttp on the class path is older than 5
     */
    public Zendesk build() {
      OneOkHttp.here().check();
      Credentials caller = settings.caller();
      return new Zendesk(settings, Account.chosen(settings.subdomain, settings.baseUrl), caller);
    }
  }
}
