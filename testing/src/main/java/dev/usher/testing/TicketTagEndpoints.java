package dev.usher.testing;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** {@code /api/v2/tickets/{id}/tags}: set, add and remove. (Zendesk docs: Tags.) */
final class TicketTagEndpoints {

  private final Table tickets;
  private final TicketRules rules;

  TicketTagEndpoints(Account account, TicketRules rules) {
    this.tickets = account.tickets();
    this.rules = rules;
  }

  void addTo(Router router) {
    router
        .get("tickets/{id}/tags", this::list)
        .post("tickets/{id}/tags", call -> write(call, 201, (had, given) -> given))
        .put("tickets/{id}/tags", call -> write(call, 200, TicketTagEndpoints::union))
        .delete("tickets/{id}/tags", call -> write(call, 200, TicketTagEndpoints::difference));
  }

  private Answer list(Call call) {
    return Answer.ok(tags(tickets.require(call.id())));
  }

  private Answer write(Call call, int status, BinaryOperator<List<String>> change) {
    JsonObject ticket = tickets.require(call.id());
    JsonObject input = call.request().jsonObject();
    rules.checkStamp(ticket, input);
    rules.checkOpen(ticket);
    List<String> tags = change.apply(ticket.strings("tags"), TicketAttributes.tags(input));
    return Answer.json(status, tags(tickets.update(ticket.id(), JsonObject.of("tags", tags))));
  }

  private static JsonObject tags(JsonObject ticket) {
    return JsonObject.of("tags", ticket.value("tags"));
  }

  private static List<String> union(List<String> had, List<String> given) {
    return Stream.concat(had.stream(), given.stream()).distinct().toList();
  }

  private static List<String> difference(List<String> had, List<String> given) {
    return had.stream().filter(tag -> !given.contains(tag)).toList();
  }
}
