package dev.usher.testing;

import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The options of a {@link FakeZendesk}. A builder may start any number of them; each has a state of
 * its own. Not thread-safe.
 */
public final class FakeZendeskBuilder {

  private static final int ENTERPRISE = 700;

  private InstantSource clock = Clock.systemUTC();
  private int requestsPerMinute = ENTERPRISE;
  private final List<Consumer<FakeZendesk>> seeds = new ArrayList<>();

  FakeZendeskBuilder() {}

  /**
   * Sets the time of the account: stamps, limits, idempotency keys and OAuth tokens live by it.
   *
   * @param clock the clock, which a test moves as it likes; the system's by default
   * @return this builder
   */
  public FakeZendeskBuilder clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  /**
   * Sets how many requests the account's plan allows in a minute.
   *
   * @param limit at least one; 700 by default, as Enterprise has
   * @return this builder
   * @throws IllegalArgumentException if {@code limit} is less than one
   */
  public FakeZendeskBuilder requestsPerMinute(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1 but is " + limit);
    }
    this.requestsPerMinute = limit;
    return this;
  }

  /**
   * Adds an OAuth access token of a known text, for the administrator.
   *
   * @param token the token
   * @param scopes what it may do
   * @return this builder
   */
  public FakeZendeskBuilder token(String token, String... scopes) {
    ScopeSet granted = ScopeSet.of(List.of(scopes));
    seeds.add(fake -> fake.addAccessToken(token, granted));
    return this;
  }

  /**
   * Adds an API token of a known text, and an agent of this address if there is none.
   *
   * @param email the address to use it with
   * @param token the token
   * @return this builder
   */
  public FakeZendeskBuilder apiToken(String email, String token) {
    seeds.add(fake -> fake.addApiToken(email, token));
    return this;
  }

  /**
   * Adds a ticket, as {@link FakeZendesk#addTicket} does.
   *
   * @param attributes members as Zendesk's JSON names them
   * @return this builder
   */
  public FakeZendeskBuilder ticket(Map<String, ? extends @Nullable Object> attributes) {
    seeds.add(fake -> fake.addTicket(attributes));
    return this;
  }

  /**
   * Adds numbered tickets, for lists that take more than one page.
   *
   * @param count how many
   * @return this builder
   */
  public FakeZendeskBuilder tickets(int count) {
    seeds.add(
        fake -> {
          for (int i = 1; i <= count; i++) {
            fake.addTicket(Map.of("subject", "Ticket " + i));
          }
        });
    return this;
  }

  /**
   * Adds a user, as {@link FakeZendesk#addUser} does.
   *
   * @param attributes members as Zendesk's JSON names them
   * @return this builder
   */
  public FakeZendeskBuilder user(Map<String, ? extends @Nullable Object> attributes) {
    seeds.add(fake -> fake.addUser(attributes));
    return this;
  }

  /**
   * Starts the account on a free port of the loopback interface.
   *
   * @return the running fake, to be closed
   * @throws java.io.UncheckedIOException if there is no port to listen on
   */
  public FakeZendesk start() {
    return new FakeZendesk(this);
  }

  InstantSource clock() {
    return clock;
  }

  int requestsPerMinute() {
    return requestsPerMinute;
  }

  List<Consumer<FakeZendesk>> seeds() {
    return seeds;
  }
}
