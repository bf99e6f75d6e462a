package dev.usher.sample;

import dev.usher.ApiResponse;
import dev.usher.FieldError;
import dev.usher.sample.model.Ticket;
import dev.usher.sample.model.User;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings messages into Zendesk, once each: the message's id is the idempotency key, so that running
 * twice, or a lost answer, makes no second ticket.
 */
final class DeskSync {

  private final TicketsApi tickets;
  private final UsersApi users;
  private final PrintStream out;

  DeskSync(TicketsApi tickets, UsersApi users, PrintStream out) {
    this.tickets = tickets;
    this.users = users;
    this.out = out;
  }

  /**
   * Brings {@code messages} in, says what became of each, and returns the tickets that they are
   * now.
   */
  List<Ticket> sync(List<Message> messages) {
    List<Ticket> synced = new ArrayList<>();
    for (Message message : messages) {
      try {
        synced.add(sync(message));
      } catch (TicketInvalidException e) {
        report(message, e);
      }
    }
    return List.copyOf(synced);
  }

  private Ticket sync(Message message) {
    User sender = users.createOrUpdate(message.sender());
    ApiResponse<Ticket> created = tickets.create(message.ticket(), message.id());
    Ticket ticket = created.body();
    if (created.idempotencyHit()) {
      out.printf("  suppressed  %s is ticket #%d already%n", message.id(), ticket.id());
    } else {
      out.printf("  created     #%d '%s' for %s%n", ticket.id(), ticket.subject(), sender.name());
    }
    return ticket;
  }

  private void report(Message message, TicketInvalidException e) {
    out.printf("  refused     %s: %s%n", message.id(), e.getMessage());
    for (FieldError error : e.fieldErrors()) {
      out.printf("              %s (%s): %s%n", error.field(), error.code(), error.message());
    }
  }
}
