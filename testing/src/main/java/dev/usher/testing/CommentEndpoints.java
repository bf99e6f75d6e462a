package dev.usher.testing;

import java.util.Set;

/** {@code /api/v2/tickets/{id}/comments}. (Zendesk docs: Ticket Comments.) */
final class CommentEndpoints {

  private static final Listing LISTING =
      new Listing("comments", Ordering.by("created_at", false), Set.of("created_at"));

  private final Table tickets;
  private final Comments comments;

  CommentEndpoints(Account account) {
    this.tickets = account.tickets();
    this.comments = account.comments();
  }

  void addTo(Router router) {
    router.get("tickets/{id}/comments", this::list);
  }

  private Answer list(Call call) {
    return LISTING.answer(call.request(), comments.of(tickets.require(call.id()).id()));
  }
}
