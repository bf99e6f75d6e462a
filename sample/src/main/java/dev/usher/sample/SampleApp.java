package dev.usher.sample;

import dev.usher.CallOptions;
import dev.usher.ForbiddenException;
import dev.usher.SafeUpdate;
import dev.usher.Zendesk;
import dev.usher.sample.model.SearchPage;
import dev.usher.sample.model.Status;
import dev.usher.sample.model.TagChange;
import dev.usher.sample.model.Ticket;
import dev.usher.sample.model.TicketChange;
import dev.usher.sample.model.User;
import dev.usher.testing.FakeZendesk;
import dev.usher.testing.Faults;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The support desk's morning: sync the mailbox, live through what goes wrong, solve, clean up. */
public final class SampleApp {

  private final Account account;
  private final TicketsApi tickets;
  private final UsersApi users;
  private final EmailsApi emails;
  private final PrintStream out;
  private final String batch;

  /** An app that works with {@code account} and says what it does on {@code out}. */
  SampleApp(Account account, PrintStream out, String batch) {
    this.account = account;
    this.out = out;
    this.batch = batch;
    this.tickets = TicketsApiClient.create(account.zendesk());
    this.users = account.zendesk().create(UsersApi.class);
    this.emails = EmailsApiClient.create(account.zendesk());
  }

  /**
   * Runs the sample.
   *
   * @param args none
   */
  public static void main(String[] args) {
    String batch = "mail-" + UUID.randomUUID().toString().substring(0, 8);
    try (Account account = Account.of(System.getenv())) {
      new SampleApp(account, System.out, batch).run();
    }
  }

  void run() {
    User me = users.me();
    out.printf("Working with %s as %s (%s)%n", account, me.name(), me.role());
    DeskSync sync = new DeskSync(tickets, users, out);

    List<Ticket> created = new ArrayList<>();
    try {
      out.println("The mailbox, synced:");
      List<Message> messages = Mailbox.unread(batch);
      created.addAll(sync.sync(messages));

      out.println("The same mailbox, synced again after a restart:");
      sync.sync(messages.subList(0, 2));

      account.embedded().ifPresent(fake -> created.add(surviveTrouble(fake, sync)));
      tryToCreate(messages.get(2)).ifPresent(created::add);
      explainForbidden(created.get(0), messages.get(0));
      lookAfterMails(created.get(0));
      tag(created.get(0).id());
      solve(created, me);
      search();
    } finally {
      cleanUp(created);
    }
  }

  /** Only an embedded Zendesk fails on demand. */
  private Ticket surviveTrouble(FakeZendesk fake, DeskSync sync) {
    out.println("Zendesk is busy, and a connection breaks after the ticket is made:");
    fake.on("GET", "/api/v2/tickets").fail(Faults.rateLimited(0));
    long start = System.nanoTime();
    CallOptions patient = CallOptions.builder().deadline(Duration.ofSeconds(30)).build();
    int listed = tickets.firstPage(100, patient).size();
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    out.printf("  waited out  a 429: %d tickets listed after %d ms%n", listed, millis);

    fake.on("POST", "/api/v2/tickets").fail(Faults.disconnectAfterProcessing());
    int before = fake.ticketCount();
    Message late =
        new Message(batch + "-4", "Di Dyer", "di@customer.example", "Toner", "Cyan is empty.");
    Ticket ticket = sync.sync(List.of(late)).get(0);
    out.printf("  sent twice, made %d ticket%n", fake.ticketCount() - before);
    return ticket;
  }

  /** A refusal as a value. From Java 21 on, this might be a {@code switch}. */
  private Optional<Ticket> tryToCreate(Message message) {
    out.println("The message that was refused, tried again for a result:");
    return tickets
        .tryCreate(message.ticket())
        .fold(
            ticket -> {
              out.printf("  created     #%d%n", ticket.id());
              return Optional.of(ticket);
            },
            error -> {
              out.printf(
                  "  %-11s %s%n",
                  error.getClass().getSimpleName().toLowerCase(Locale.ROOT), error.inWords());
              return Optional.empty();
            });
  }

  private void explainForbidden(Ticket first, Message message) {
    Optional<Zendesk> readOnly = account.readOnly();
    if (readOnly.isEmpty()) {
      out.println("A token that only reads: skipped, ZENDESK_READ_TOKEN is not set");
      return;
    }
    TicketsApiClient.ReadOnly reader = TicketsApiClient.readOnly(readOnly.get());
    boolean found = reader.find(first.id()).isPresent();
    out.printf("A token that only reads finds #%d: %s. Used for a write:%n", first.id(), found);
    try {
      DeliberatelyOutOfScopeApiClient.create(readOnly.get()).create(message.ticket());
    } catch (ForbiddenException e) {
      out.printf("  forbidden   the token lacks %s%n", String.join(", ", e.missingScopes()));
      out.println("The diagnosis, and the command that repeats the call:");
      out.println(e.diagnosis().toString().indent(2) + e.curl().indent(2));
    }
  }

  private void lookAfterMails(Ticket ticket) {
    account.embedded().ifPresent(fake -> Mailbox.bounce(fake, ticket.id()));
    out.println("What became of the mails about the first ticket:");
    emails.ofTicket(ticket.id()).stream()
        .flatMap(mail -> mail.recipients().stream())
        .flatMap(recipient -> Stream.ofNullable(recipient.deliveryStatus()))
        .forEach(
            status ->
                out.printf(
                    "  %-11s %s: %s%n",
                    status.isDelivered() ? "delivered" : status.isRetryable() ? "again" : "mend",
                    status.meaning(),
                    status.mend()));
  }

  /** A colleague changes the ticket between our reading it and our writing it. */
  private void tag(long id) {
    out.println("Tagged, while a colleague tags it too:");
    AtomicInteger reads = new AtomicInteger();
    Ticket tagged =
        account
            .updates()
            .apply(
                () -> tickets.find(id).orElseThrow(),
                read -> {
                  if (reads.incrementAndGet() == 1) {
                    tickets.tag(
                        id,
                        new SafeUpdate<>(
                            TagChange.adding(read.tags(), "colleague"), read.updatedAt()));
                  }
                  return TagChange.adding(read.tags(), "on_fire");
                },
                update -> tickets.tag(id, update));
    out.printf("  read %d times, it has %s%n", reads.get(), String.join(", ", tagged.tags()));
  }

  private void solve(List<Ticket> created, User agent) {
    out.println("Solved, all at once:");
    TicketChange solution =
        TicketChange.solve("The fire is out. Thank you for your patience.", agent.id());
    List<CompletableFuture<Ticket>> solved =
        created.stream().map(ticket -> tickets.update(ticket.id(), solution)).toList();
    for (CompletableFuture<Ticket> future : solved) {
      Ticket ticket = future.join();
      out.printf("  %-11s #%d%n", ticket.status().name().toLowerCase(Locale.ROOT), ticket.id());
    }
  }

  private void search() {
    SearchPage page = users.search("tags:" + Message.TAG);
    long open =
        page.results().stream()
            .filter(hit -> hit instanceof Ticket ticket && ticket.status() != Status.SOLVED)
            .count();
    out.printf(
        "Search finds %d of this program's tickets, %d of them unsolved%n", page.count(), open);
  }

  private void cleanUp(List<Ticket> created) {
    for (Ticket ticket : created) {
      tickets.delete(ticket.id());
    }
    long left = created.stream().filter(ticket -> tickets.find(ticket.id()).isPresent()).count();
    out.printf("Cleaned up: %d tickets deleted, %d left%n", created.size(), left);
  }
}
