package dev.usher.testing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;

/**
 * The OAuth of a {@link FakeZendesk}: its clients, logins without a browser, and grants as a test
 * wants them. {@code /oauth/tokens} serves the grants {@code client_credentials}, {@code
 * refresh_token} and {@code authorization_code}; tokens expire on the account's clock, refresh
 * tokens can be used once. Revoke tokens by {@link FakeZendesk#revoke}.
 *
 * <pre>{@code
 * fake.oauth().client("acme_sync", "its secret", "tickets:read");
 * Zendesk zendesk = Zendesk.builder()
 *     .baseUrl(fake.url().toString())
 *     .credentials(Credentials.clientCredentials("acme_sync", "its secret", "tickets:read"))
 *     .build();
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class FakeOauth {

  private final Account account;
  private final long adminId;

  FakeOauth(Account account, long adminId) {
    this.account = account;
    this.adminId = adminId;
  }

  /**
   * Adds an OAuth client, for which {@code /oauth/tokens} issues tokens that expire on the
   * account's clock.
   *
   * @param clientId its unique identifier
   * @param clientSecret its secret; empty for a public client, which must prove its logins by PKCE
   * @param allowedScopes what it may ask for; none means anything. What is outside is refused as
   *     {@code invalid_scope}
   */
  public void client(String clientId, String clientSecret, String... allowedScopes) {
    OauthClient client = OauthClient.of(clientId, clientSecret, allowedScopes);
    account.exclusively(
        () -> {
          account.grants().add(client);
          return client;
        });
  }

  /**
   * Issues a refresh token for the administrator, as at the end of a login. It can be used once,
   * and lives 30 days.
   *
   * @param clientId an OAuth client of this account, which alone may use it
   * @param scopes what its access tokens may do
   * @return the refresh token
   */
  public String refreshToken(String clientId, String... scopes) {
    ScopeSet granted = ScopeSet.of(List.of(scopes));
    return account.exclusively(
        () -> {
          AccessToken access =
              account.grants().issueAccessToken(clientId, adminId, granted, Duration.ofMinutes(30));
          return account.grants().issueRefreshToken(clientId, access, Duration.ofDays(30));
        });
  }

  /**
   * Does what an administrator does who is sent to the page on which OAuth clients are let in, and
   * agrees. No request is sent.
   *
   * @param authorizationUrl the URL of that page, with its parameters
   * @return where the browser is sent back to, with a code that is good for 120 seconds
   * @throws IllegalArgumentException if Zendesk would not take the parameters
   */
  public URI authorize(URI authorizationUrl) {
    HttpUrl page = HttpUrl.get(authorizationUrl.toString());
    return account.exclusively(() -> new Consent(account.grants(), adminId).give(page));
  }

  /**
   * Lets {@code /oauth/tokens} grant less than it is asked for, from now on.
   *
   * @param scopes all that is granted
   */
  public void narrow(String... scopes) {
    ScopeSet most = ScopeSet.of(List.of(scopes));
    account.exclusively(
        () -> {
          account.grants().narrow(most);
          return most;
        });
  }

  /**
   * Ends the access tokens that were issued for OAuth clients so far, before their time: requests
   * with them are answered 401 {@code invalid_token}. Refresh tokens stay good.
   */
  public void endAccessTokens() {
    account.exclusively(
        () -> {
          account.tokens().revokeThoseOfClients();
          return account;
        });
  }
}
