package dev.usher.testing;

import dev.usher.Credentials;
import dev.usher.Zendesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.Nullable;

/**
 * A Zendesk account in this process: HTTP on a free loopback port, with state, credentials, scopes,
 * limits and errors as Zendesk has them, and with faults as a test wants them.
 *
 * <pre>{@code
 * try (FakeZendesk fake = FakeZendesk.start()) {
 *   String token = fake.token("tickets:read", "tickets:write");
 *   // a client of fake.url() with this token creates a ticket
 *   assertThat(fake.ticketCount()).isEqualTo(1);
 * }
 * }</pre>
 *
 * <p>It serves tickets with their comments and tags, users, search, the list of tags, email
 * notifications, {@code oauth/tokens/current} and {@code /oauth/tokens}; any other path is a 404
 * {@code InvalidEndpoint}. Ids, cursors, tokens and request ids are the same in each run. Time is
 * that of the builder's clock, and nothing here waits.
 *
 * <p>Every account has one administrator, {@code admin@example.com}, for whom tokens are issued.
 *
 * <p>Thread-safe: requests may come in parallel and are carried out one after the other.
 */
public final class FakeZendesk implements AutoCloseable {

  private final MockWebServer server;
  private final Account account;
  private final Tickets tickets;
  private final RequestLog log = new RequestLog();
  private final FaultScript faults = new FaultScript();
  private final long adminId;
  private final FakeOauth oauth;

  FakeZendesk(FakeZendeskBuilder options) {
    this.server = new MockWebServer();
    server.setServerSocketFactory(new PromptSockets());
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException("no loopback port to listen on", e);
    }
    Timestamps time = new Timestamps(options.clock());
    this.account = new Account(url().toString(), time);
    this.tickets = new Tickets(account);
    this.adminId = account.users().create(Seeds.administrator()).id();
    this.oauth = new FakeOauth(account, adminId);
    options.seeds().forEach(seed -> seed.accept(this));
    server.setDispatcher(
        new Wire(log, faults, Stack.over(account, adminId, options.requestsPerMinute())));
  }

  /**
   * Starts an account without tickets, with the limit of an Enterprise plan and the system's clock.
   */
  public static FakeZendesk start() {
    return builder().start();
  }

  /** Options for an account that differs from that of {@link #start()}. */
  public static FakeZendeskBuilder builder() {
    return new FakeZendeskBuilder();
  }

  /** The base URL, with a slash at its end: {@code http://127.0.0.1:8081/}. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getPort() + "/");
  }

  /**
   * Issues an OAuth access token for the administrator.
   *
   * @param scopes what it may do: {@code tickets:read}, {@code write}, ...; none means nothing
   * @return the token, to be sent as {@code Authorization: Bearer}
   */
  public String token(String... scopes) {
    ScopeSet granted = ScopeSet.of(List.of(scopes));
    return account.exclusively(() -> account.tokens().issueAccessToken(adminId, granted));
  }

  /**
   * A client's account that calls this one with a new {@link #token}. Close it when done.
   *
   * <pre>{@code
   * TicketsApi tickets = TicketsApiClient.create(fake.zendesk("tickets:read"));
   * }</pre>
   *
   * @param scopes what the token may do, which the client knows too
   */
  public Zendesk zendesk(String... scopes) {
    return zendeskBuilder(scopes).build();
  }

  /**
   * The same as {@link #zendesk}, to be given more options first.
   *
   * @param scopes what the token may do, which the client knows too
   */
  public Zendesk.Builder zendeskBuilder(String... scopes) {
    return Zendesk.builder()
        .baseUrl(url().toString())
        .credentials(Credentials.oauthToken(token(scopes), scopes));
  }

  /**
   * Issues an API token. It is not limited by scopes and works with the address of any user of the
   * account.
   *
   * @param email the address to use it with; an agent of this address is added if there is none
   * @return the token, to be sent as the password of {@code email/token}
   */
  public String apiToken(String email) {
    return account.exclusively(
        () -> {
          addAgentIfMissing(email);
          return account.tokens().issueApiToken();
        });
  }

  /** The account's OAuth clients, and what is granted to them. */
  public FakeOauth oauth() {
    return oauth;
  }

  /**
   * Makes a token invalid: requests with it are answered 401 from now on.
   *
   * @param token an access token or an API token; or a refresh token, whose access token ends too
   */
  public void revoke(String token) {
    account.exclusively(
        () -> {
          account.grants().revoke(token);
          account.tokens().revoke(token);
          return token;
        });
  }

  /**
   * Adds a ticket without a request and without checks, so that it may be closed, old, or odd.
   *
   * @param attributes members as Zendesk's JSON names them: {@code subject}, {@code status}, ...
   * @return the id
   */
  public long addTicket(Map<String, ? extends @Nullable Object> attributes) {
    return account.exclusively(() -> tickets.seed(JsonObject.of(attributes), adminId).id());
  }

  /**
   * Adds a user without a request and without checks.
   *
   * @param attributes members as Zendesk's JSON names them: {@code name}, {@code email}, {@code
   *     role}, ...
   * @return the id
   */
  public long addUser(Map<String, ? extends @Nullable Object> attributes) {
    return account.exclusively(() -> account.users().create(JsonObject.of(attributes)).id());
  }

  /**
   * Adds what {@code email_notifications} tells of a mail. The fake sends none by itself.
   *
   * @param attributes members as Zendesk's JSON names them: {@code ticket_id}, {@code recipients},
   *     ...
   * @return the id of the notification
   */
  public long addEmailNotification(Map<String, ? extends @Nullable Object> attributes) {
    return account.exclusively(() -> account.emailNotifications().add(JsonObject.of(attributes)));
  }

  /**
   * Lets the next request fail, whichever it is. Faults that wait already come first.
   *
   * @param fault what goes wrong
   */
  public void next(Fault fault) {
    faults.add(FaultMatcher.ANY, fault, 1);
  }

  /**
   * Names the requests that are to fail.
   *
   * @param method the HTTP method
   * @param path the path without query, as in {@code /api/v2/tickets/{id}}; a variable stands for
   *     one segment
   * @return where to script the faults
   */
  public FaultPoint on(String method, String path) {
    return new FaultPoint(faults, FaultMatcher.of(method, path));
  }

  /** Forgets the faults that did not happen yet. */
  public void clearFaults() {
    faults.clear();
  }

  /** The requests that came in so far, in the order of their arrival, failed ones included. */
  public List<ReceivedRequest> requests() {
    return log.all();
  }

  /** Forgets the requests that came in. */
  public void clearRequests() {
    log.clear();
  }

  /** The tickets that there are now, by id: their JSON as maps. */
  public List<Map<String, @Nullable Object>> tickets() {
    return account.exclusively(
        () -> account.tickets().all().stream().map(JsonObject::asMap).toList());
  }

  /** One ticket as it is now: its JSON as a map; empty if there is none. */
  public Optional<Map<String, @Nullable Object>> ticket(long id) {
    return account.exclusively(() -> account.tickets().find(id).map(JsonObject::asMap));
  }

  /** How many tickets there are now. */
  public int ticketCount() {
    return tickets().size();
  }

  /**
   * The comments of a ticket, oldest first: their JSON as maps. The first is its description; there
   * are none where there is no such ticket.
   */
  public List<Map<String, @Nullable Object>> comments(long ticketId) {
    return account.exclusively(
        () -> account.comments().of(ticketId).stream().map(JsonObject::asMap).toList());
  }

  /** The users that there are now, the administrator first: their JSON as maps. */
  public List<Map<String, @Nullable Object>> users() {
    return account.exclusively(
        () -> account.users().active().stream().map(JsonObject::asMap).toList());
  }

  /** Stops listening and breaks the connections that are open. */
  @Override
  public void close() {
    server.close();
  }

  /** The base URL; no credentials. */
  @Override
  public String toString() {
    return "FakeZendesk[" + url() + "]";
  }

  void addAccessToken(String token, ScopeSet scopes) {
    account.tokens().addAccessToken(token, adminId, scopes);
  }

  void addApiToken(String email, String token) {
    addAgentIfMissing(email);
    account.tokens().addApiToken(token);
  }

  private void addAgentIfMissing(String email) {
    if (account.users().byEmail(email).isEmpty()) {
      account.users().create(Seeds.agent(email));
    }
  }
}
