package dev.usher.testing;

import java.util.List;
import java.util.Set;

/** {@code /api/v2/tickets}. (Zendesk docs: Tickets.) */
final class TicketEndpoints {

  private static final Listing LISTING =
      new Listing("tickets", Ordering.BY_ID, Set.of("updated_at", "id", "status"));

  private final Table table;
  private final TicketRules rules;
  private final Tickets tickets;

  TicketEndpoints(Account account, TicketRules rules, Tickets tickets) {
    this.table = account.tickets();
    this.rules = rules;
    this.tickets = tickets;
  }

  void addTo(Router router) {
    router
        .get("tickets", this::list)
        .post("tickets", this::create)
        .get("tickets/count", this::count)
        .get("tickets/show_many", this::showMany)
        .get("tickets/{id}", this::show)
        .put("tickets/{id}", this::update)
        .delete("tickets/{id}", this::delete);
  }

  private Answer list(Call call) {
    String externalId = call.request().query("external_id").orElse("");
    List<JsonObject> rows =
        table.all().stream()
            .filter(
                t ->
                    externalId.isEmpty()
                        || t.string("external_id").filter(externalId::equals).isPresent())
            .toList();
    return LISTING.answer(call.request(), rows);
  }

  private Answer count(Call call) {
    return Answer.ok(Counts.of(table.all().size()));
  }

  private Answer showMany(Call call) {
    return ShowMany.answer(call.request(), "tickets", table::find);
  }

  private Answer show(Call call) {
    return Answer.ok(JsonObject.of("ticket", table.require(call.id())));
  }

  private Answer create(Call call) {
    JsonObject input = call.request().member("ticket");
    rules.checkNew(input);
    JsonObject ticket = tickets.create(input, call.caller().userId());
    Answer answer =
        Answer.created(ticket.string("url").orElseThrow(), withAudit(ticket, call.caller()));
    return ApiWarning.add(answer, "ticket", "create", input, TicketAttributes::isPermitted);
  }

  private Answer update(Call call) {
    JsonObject before = table.require(call.id());
    JsonObject input = call.request().member("ticket");
    rules.checkChange(before, input);
    JsonObject ticket = tickets.update(before, input, call.caller().userId());
    Answer answer = Answer.ok(withAudit(ticket, call.caller()));
    return ApiWarning.add(answer, "ticket", "update", input, TicketAttributes::isPermitted);
  }

  private Answer delete(Call call) {
    table.delete(call.id());
    return Answer.noContent();
  }

  private JsonObject withAudit(JsonObject ticket, Caller caller) {
    return JsonObject.of("ticket", ticket).with("audit", tickets.audit(ticket, caller.userId()));
  }
}
