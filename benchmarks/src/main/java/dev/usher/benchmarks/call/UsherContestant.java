package dev.usher.benchmarks.call;

import dev.usher.CallListener;
import dev.usher.Credentials;
import dev.usher.FieldError;
import dev.usher.RateLimiter;
import dev.usher.UnprocessableEntityException;
import dev.usher.Zendesk;
import dev.usher.benchmarks.ticket.Ticket;
import dev.usher.benchmarks.ticket.TicketChange;
import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;

/** A client that Usher generated, over records that it generated the adapters of. */
final class UsherContestant implements Contestant {
  private final TicketsApi tickets;

  private UsherContestant(TicketsApi tickets) {
    this.tickets = tickets;
  }

  static Contestant over(OkHttpClient client) {
    return of(account(client));
  }

  static Contestant listenedTo(OkHttpClient client) {
    return of(account(client).listener(new CallListener() {}));
  }

  private static Contestant of(Zendesk.Builder account) {
    return new UsherContestant(TicketsApiClient.create(account.build()));
  }

  private static Zendesk.Builder account(OkHttpClient client) {
    return Zendesk.builder()
        .baseUrl(Account.BASE_URL)
        .credentials(Credentials.oauthToken(Account.TOKEN, "tickets:read", "tickets:write"))
        .okHttpClient(client)
        // Thousands of calls a second would wait for the limits that the answers and the docs tell
        // of.
        .rateLimiter(RateLimiter.none());
  }

  @Override
  public Ticket show(long id) {
    return tickets.show(id);
  }

  @Override
  public List<Ticket> list(int size) {
    return tickets.list(size);
  }

  @Override
  public void delete(long id) {
    tickets.delete(id);
  }

  @Override
  public List<FieldError> refusedUpdate(long id, TicketChange change) throws IOException {
    Ticket updated;
    try {
      updated = tickets.update(id, change);
    } catch (UnprocessableEntityException e) {
      return e.error().fieldErrors();
    }
    throw new IOException("answered with " + updated);
  }
}
