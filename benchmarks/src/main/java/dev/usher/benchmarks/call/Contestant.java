package dev.usher.benchmarks.call;

import dev.usher.benchmarks.ticket.Ticket;
import dev.usher.benchmarks.ticket.TicketChange;
import java.io.IOException;
import java.util.List;

/** One way to call Zendesk: all ways do the same work. */
interface Contestant {

  /** {@code GET api/v2/tickets/{id}}, answered with 2.5 KB. */
  Ticket show(long id) throws IOException;

  /** {@code GET api/v2/tickets?page[size]={size}}, answered with 250 KB. */
  List<Ticket> list(int size) throws IOException;

  /** {@code DELETE api/v2/tickets/{id}}, answered with 204. */
  void delete(long id) throws IOException;

  /**
   * {@code PUT api/v2/tickets/{id}}, refused with 422: the field errors as the contestant's user
   * would have them.
   */
  List<? extends Record> refusedUpdate(long id, TicketChange change) throws IOException;
}
