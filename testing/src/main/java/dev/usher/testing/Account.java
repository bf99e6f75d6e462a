package dev.usher.testing;

import java.util.function.Supplier;

/**
 * The state of one Zendesk account. Whoever reads or changes it does so {@link #exclusively}: the
 * fake works on one request at a time, as if every request were a serializable transaction.
 */
final class Account {

  /** Ids of this size do not fit an int, as Zendesk's do not. */
  private static final long FIRST_LARGE_ID = 6_130_907_000_001L;

  private final Timestamps time;
  private final Users users;
  private final Table tickets;
  private final Comments comments;
  private final EmailNotifications emailNotifications;
  private final IssuedTokens tokens;
  private final GrantedTokens grants;

  Account(String baseUrl, Timestamps time) {
    String api = baseUrl + "api/v2/";
    this.time = time;
    this.users = new Users(new Table(api + "users", FIRST_LARGE_ID, time));
    this.tickets = new Table(api + "tickets", 1, time);
    this.comments = new Comments(FIRST_LARGE_ID, time);
    this.emailNotifications =
        new EmailNotifications(new Table(api + "email_notifications", FIRST_LARGE_ID, time));
    this.tokens = new IssuedTokens(time);
    this.grants = new GrantedTokens(tokens, time);
  }

  /** Runs {@code work} while nothing else touches the account. */
  synchronized <T> T exclusively(Supplier<T> work) {
    return work.get();
  }

  Timestamps time() {
    return time;
  }

  Users users() {
    return users;
  }

  Table tickets() {
    return tickets;
  }

  Comments comments() {
    return comments;
  }

  EmailNotifications emailNotifications() {
    return emailNotifications;
  }

  IssuedTokens tokens() {
    return tokens;
  }

  GrantedTokens grants() {
    return grants;
  }
}
