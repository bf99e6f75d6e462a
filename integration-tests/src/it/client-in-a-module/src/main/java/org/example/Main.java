package org.example;

import dev.usher.Credentials;
import dev.usher.Zendesk;
import dev.usher.testing.FakeZendesk;

/** Creates a ticket and finds it again, through the generated client. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (FakeZendesk fake = FakeZendesk.start();
        Zendesk zendesk =
            Zendesk.builder()
                .baseUrl(fake.url().toString())
                .credentials(Credentials.oauthToken(fake.token("tickets:read", "tickets:write")))
                .build()) {
      TicketsApi tickets = TicketsApiClient.create(zendesk);
      NewTicket printer = new NewTicket("Printer on fire", new NewTicket.Comment("Help!"));
      Ticket created = tickets.create(printer);
      System.out.println("created " + created);
      require(
          tickets.find(created.id()).orElseThrow().equals(created), "what was created is found");
      require(tickets.find(created.id() + 1).isEmpty(), "what was not created is not");
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("does not hold: " + what);
    }
  }
}
