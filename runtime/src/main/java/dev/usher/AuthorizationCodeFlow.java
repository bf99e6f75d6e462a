package dev.usher;

import dev.usher.oauth.CodeGrant;
import dev.usher.oauth.OauthClient;
import dev.usher.oauth.Pkce;
import dev.usher.oauth.TokenEndpoint;
import dev.usher.pipeline.NoTokenException;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.InstantSource;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * How a user lets an application in: the browser is sent to Zendesk, comes back with a code, and
 * the code is exchanged for the first pair of tokens. With PKCE (S256, RFC 7636) and a state, so
 * that nobody else's login can be slipped in. Thread-safe.
 *
 * <pre>{@code
 * AuthorizationCodeFlow flow = AuthorizationCodeFlow.builder()
 *     .subdomain("acme")
 *     .client("acme_desk", secret)
 *     .redirectUri("https://desk.acme.com/zendesk")
 *     .scopes("tickets:read")
 *     .build();
 * Login login = flow.begin();                    // keep it in the user's session
 * redirect(flow.authorizationUrl(login));
 * ...
 * TokenStore store = TokenStore.file(path);      // once the browser is back
 * flow.exchange(login, callback, store);
 * Credentials.refreshable("acme_desk", secret, store);
 * }</pre>
 */
public final class AuthorizationCodeFlow {

  private static final String NAME = "AuthorizationCodeFlow.exchange";

  private final HttpUrl base;
  private final OauthClient client;
  private final String redirectUri;
  private final Scopes scopes;
  private final TokenEndpoint endpoint;

  private AuthorizationCodeFlow(Builder builder, HttpUrl base, OauthClient client) {
    this.base = base;
    this.client = client;
    this.redirectUri = Setting.present("redirect URI", builder.redirectUri);
    this.scopes = ClientCredentials.asked(builder.scopes);
    this.endpoint =
        new TokenEndpoint(OkHttpLease.of(builder.okHttpClient).client(), base, builder.clock);
  }

  /**
   * A builder; {@code subdomain} or {@code baseUrl}, the client and the redirect URI must be set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A login that begins: random values, to be kept where only this user's browser leads to. */
  public Login begin() {
    return new Login(Pkce.random(), Pkce.random());
  }

  /**
   * Where to send the browser.
   *
   * @param login what {@link #begin} gave
   */
  public URI authorizationUrl(Login login) {
    return base.newBuilder()
        .addPathSegments("oauth/authorizations/new")
        .addQueryParameter("response_type", "code")
        .addQueryParameter("client_id", client.id())
        .addQueryParameter("redirect_uri", redirectUri)
        .addQueryParameter("scope", scopes.toString())
        .addQueryParameter("state", login.state())
        .addQueryParameter("code_challenge", Pkce.challenge(login.verifier()))
        .addQueryParameter("code_challenge_method", "S256")
        .build()
        .uri();
  }

  /**
   * Exchanges the code for tokens, and stores them. A code is good once, for two minutes. Sends one
   * request on the calling thread, which waits.
   *
   * @param login what {@link #begin} gave, from the session of the user whose browser came back
   * @param callback the URL that the browser came back to, with its query
   * @param store where the pair is saved before this returns
   * @return the pair
   * @throws CredentialsException if the callback is another login's, the user refused, or Zendesk
   *     does; the message says what to do
   * @throws TransportException if there was no answer: begin anew, since the code may be used up
   */
  public TokenPair exchange(Login login, URI callback, TokenStore store) {
    String code = code(login, callback);
    try {
      TokenPair pair = CodeGrant.exchange(endpoint, client, code, login.verifier(), redirectUri);
      return store.exclusively(
          () -> {
            store.save(pair);
            return pair;
          });
    } catch (NoTokenException e) {
      throw new CredentialsException(NAME, e.problem(), e.getCause());
    } catch (IOException e) {
      throw new TransportException(NAME, 1, e);
    }
  }

  private static String code(Login login, URI callback) {
    @Nullable HttpUrl url = HttpUrl.get(callback);
    if (url == null) {
      throw refused("the callback is no URL that a browser comes back to");
    }
    @Nullable String state = url.queryParameter("state");
    if (state == null || !isSame(state, login.state())) {
      throw refused("the callback belongs to another login, or to none: begin anew");
    }
    if (url.queryParameter("error") != null) {
      throw refused("the user, or Zendesk, did not let the application in: begin anew");
    }
    @Nullable String code = url.queryParameter("code");
    if (code == null || code.isEmpty()) {
      throw refused("the callback has no code: pass its whole URL, with the query");
    }
    return code;
  }

  private static CredentialsException refused(String problem) {
    return new CredentialsException(NAME, problem, null);
  }

  /** Takes as long whatever is the same, so that nobody finds the state out piece by piece. */
  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** The client and the account, and nothing secret. */
  @Override
  public String toString() {
    return "AuthorizationCodeFlow[" + client + " at " + base + "]";
  }

  /**
   * A login that is under way. Both values are secret: keep them in the user's session, on the
   * server.
   *
   * @param state what the browser brings back
   * @param verifier what proves that the code was asked for by whoever exchanges it
   */
  public record Login(String state, String verifier) implements Serializable {

    /**
     * A login, as it was kept.
     *
     * @throws IllegalArgumentException if a value is empty
     */
    public Login {
      Setting.present("state", state);
      Setting.present("verifier", verifier);
    }

    /** Nothing secret. */
    @Override
    public String toString() {
      return "Login";
    }
  }

  /** Puts an {@link AuthorizationCodeFlow} together. Not thread-safe. */
  public static final class Builder {
    private @Nullable String subdomain;
    private @Nullable String baseUrl;
    private @Nullable OauthClient client;
    private String redirectUri = "";
    private String[] scopes = {};
    private @Nullable OkHttpClient okHttpClient;
    private InstantSource clock = Clock.systemUTC();

    private Builder() {}

    /** The account, as {@link Zendesk.Builder#subdomain} takes it. */
    public Builder subdomain(String subdomain) {
      this.subdomain = Account.checkedSubdomain(subdomain);
      return this;
    }

    /** The account, as {@link Zendesk.Builder#baseUrl} takes it. */
    public Builder baseUrl(String baseUrl) {
      this.baseUrl = Account.checkedBaseUrl(baseUrl).toString();
      return this;
    }

    /**
     * A confidential client.
     *
     * @param clientId its unique identifier, as Admin Center shows it
     * @param clientSecret its secret
     * @throws IllegalArgumentException if a text is none of these
     */
    public Builder client(String clientId, String clientSecret) {
      this.client = RefreshableTokens.confidential(clientId, clientSecret);
      return this;
    }

    /**
     * A public client, which has no secret.
     *
     * @param clientId its unique identifier, as Admin Center shows it
     * @throws IllegalArgumentException if it is empty
     */
    public Builder client(String clientId) {
      this.client = RefreshableTokens.withoutSecret(clientId);
      return this;
    }

    /**
     * Where the browser comes back to: one of those that Admin Center lists for the client.
     *
     * @throws IllegalArgumentException if it is no absolute URL, or plain http to another machine
     */
    public Builder redirectUri(String redirectUri) {
      this.redirectUri = Account.checkedRedirect(redirectUri);
      return this;
    }

    /**
     * What to ask the user for; unless set, the least set that {@link ScopeReport#load()} finds.
     *
     * @throws IllegalArgumentException when it is built, if one is no scope
     */
    public Builder scopes(String... scopes) {
      this.scopes = scopes.clone();
      return this;
    }

    /** Whose connections, proxy and TLS are used; its interceptors are not. */
    public Builder okHttpClient(OkHttpClient okHttpClient) {
      this.okHttpClient = okHttpClient;
      return this;
    }

    /** What tells when access tokens end; the system's clock unless set. */
    public Builder clock(InstantSource clock) {
      this.clock = clock;
      return this;
    }

    /**
     * The flow.
     *
     * @throws IllegalStateException if the account or the client is not set
     * @throws IllegalArgumentException if the redirect URI is not set, or there are no scopes
     */
    public AuthorizationCodeFlow build() {
      OneOkHttp.here().check();
      if (client == null) {
        throw new IllegalStateException("no OAuth client: add .client(id, secret)");
      }
      return new AuthorizationCodeFlow(this, Account.chosen(subdomain, baseUrl).main(), client);
    }
  }
}
