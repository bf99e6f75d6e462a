package dev.usher.sample;

import dev.usher.Credentials;
import dev.usher.RetryPolicy;
import dev.usher.ScopeCheck;
import dev.usher.Updates;
import dev.usher.Zendesk;
import dev.usher.testing.FakeZendesk;
import java.util.Map;
import java.util.Optional;

/**
 * The Zendesk that the program works with: an embedded one, or the account that the environment
 * names.
 *
 * <p>{@code ZENDESK_SUBDOMAIN} and {@code ZENDESK_TOKEN}, an OAuth access token with the scopes
 * {@code read write}, choose a real account. {@code ZENDESK_READ_TOKEN}, one with {@code
 * tickets:read} alone, lets the sample show its 403 there too.
 */
final class Account implements AutoCloseable {

  private final String description;
  private final Zendesk zendesk;
  private final Updates updates;
  private final Optional<Zendesk> readOnly;
  private final Optional<FakeZendesk> embedded;

  private Account(
      String description,
      Zendesk zendesk,
      Updates updates,
      Optional<Zendesk> readOnly,
      Optional<FakeZendesk> embedded) {
    this.description = description;
    this.zendesk = zendesk;
    this.updates = updates;
    this.readOnly = readOnly;
    this.embedded = embedded;
  }

  /**
   * Chooses the account.
   *
   * @throws IllegalArgumentException if the environment names an account but no token
   */
  static Account of(Map<String, String> environment) {
    String subdomain = environment.getOrDefault("ZENDESK_SUBDOMAIN", "");
    if (subdomain.isBlank()) {
      return embedded(FakeZendesk.start(), RetryPolicy.defaults());
    }
    String token = environment.getOrDefault("ZENDESK_TOKEN", "");
    if (token.isBlank()) {
      throw new IllegalArgumentException(
          "ZENDESK_SUBDOMAIN is set but ZENDESK_TOKEN is not: set it to an OAuth access token with"
              + " the scopes 'read write', or unset both to use the embedded Zendesk");
    }
    Optional<String> readToken = Optional.ofNullable(environment.get("ZENDESK_READ_TOKEN"));
    Zendesk zendesk =
        Zendesk.builder()
            .subdomain(subdomain)
            .credentials(Credentials.oauthToken(token, "read", "write"))
            .build();
    return new Account(
        subdomain + ".zendesk.com",
        zendesk,
        zendesk.updates(),
        readToken.map(
            read ->
                Zendesk.builder()
                    .subdomain(subdomain)
                    .credentials(Credentials.oauthToken(read, "tickets:read"))
                    .scopeCheck(ScopeCheck.OFF)
                    .build()),
        Optional.empty());
  }

  /** Takes {@code fake} for the account, tried again by {@code policy}; closes it in the end. */
  static Account embedded(FakeZendesk fake, RetryPolicy policy) {
    Zendesk zendesk =
        Zendesk.builder()
            .baseUrl(fake.url().toString())
            .credentials(Credentials.oauthToken(fake.token("read", "write"), "read", "write"))
            .retryPolicy(policy)
            .build();
    return new Account(
        "the embedded Zendesk",
        zendesk,
        zendesk.updates().withPolicy(policy),
        Optional.of(
            Zendesk.builder()
                .baseUrl(fake.url().toString())
                .credentials(Credentials.oauthToken(fake.token("tickets:read"), "tickets:read"))
                .scopeCheck(ScopeCheck.OFF)
                .build()),
        Optional.of(fake));
  }

  /** The account, with a token for everything. */
  Zendesk zendesk() {
    return zendesk;
  }

  /** Changes to what others change too. */
  Updates updates() {
    return updates;
  }

  /**
   * The account with a token that only reads tickets, where there is one. It is not checked
   * beforehand.
   */
  Optional<Zendesk> readOnly() {
    return readOnly;
  }

  /** The embedded Zendesk, which can be told to misbehave. */
  Optional<FakeZendesk> embedded() {
    return embedded;
  }

  @Override
  public String toString() {
    return description;
  }

  @Override
  public void close() {
    readOnly.ifPresent(Zendesk::close);
    zendesk.close();
    embedded.ifPresent(FakeZendesk::close);
  }
}
