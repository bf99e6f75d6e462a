package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.usher.Zendesk;
import dev.usher.testing.FakeZendesk;
import dev.usher.testing.FakeZendeskExtension;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeZendeskExtension.class)
class TicketsTest {
  @Test
  void aTicketIsFoundOnTheModulePath(FakeZendesk fake) {
    assertTrue(TicketsApi.class.getModule().isNamed());
    long id = fake.addTicket(Map.of("subject", "Printer on fire"));
    try (Zendesk zendesk = fake.zendesk("tickets:read")) {
      TicketsApi tickets = zendesk.create(TicketsApi.class);
      assertEquals("Printer on fire", tickets.find(id).orElseThrow().subject());
    }
  }
}
