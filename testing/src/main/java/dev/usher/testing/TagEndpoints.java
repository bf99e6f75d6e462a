package dev.usher.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code /api/v2/tags}: the tags of all tickets, the most used first. (Zendesk docs: Tags.) */
final class TagEndpoints {

  private static final Listing LISTING =
      new Listing("tags", new Ordering(List.of("count", "name"), true), Set.of());

  private final Table tickets;

  TagEndpoints(Account account) {
    this.tickets = account.tickets();
  }

  void addTo(Router router) {
    router.get("tags", this::list);
  }

  private Answer list(Call call) {
    Map<String, Long> counts = new TreeMap<>();
    tickets.all().stream()
        .flatMap(ticket -> ticket.strings("tags").stream())
        .forEach(tag -> counts.merge(tag, 1L, Long::sum));
    List<JsonObject> rows =
        counts.entrySet().stream()
            .map(tag -> JsonObject.of("name", tag.getKey()).with("count", tag.getValue()))
            .toList();
    return LISTING.answer(call.request(), rows);
  }
}
