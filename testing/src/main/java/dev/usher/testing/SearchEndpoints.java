package dev.usher.testing;

import java.util.List;
import java.util.stream.Stream;

/**
 * {@code /api/v2/search}: offset pages only, the first 1000 results only. {@code count} tells all
 * that match. (Zendesk docs: Search.)
 */
final class SearchEndpoints {

  private final Account account;

  SearchEndpoints(Account account) {
    this.account = account;
  }

  void addTo(Router router) {
    router.get("search", this::search).get("search/count", this::count);
  }

  private Answer search(Call call) {
    Request request = call.request();
    if (CursorPage.isAskedFor(request)) {
      throw Rejections.invalidAttribute("page", "an integer");
    }
    List<JsonObject> results = results(request);
    return Answer.ok(
        new OffsetPage("results", request, OffsetPage.SEARCH_DEPTH)
            .of(results)
            .with("facets", null));
  }

  private Answer count(Call call) {
    return Answer.ok(JsonObject.of("count", (long) results(call.request()).size()));
  }

  private List<JsonObject> results(Request request) {
    SearchQuery query =
        request
            .query("query")
            .map(SearchQuery::parse)
            .orElseThrow(() -> Rejections.invalidSearch("query must not be blank"));
    Stream<JsonObject> tickets =
        account.tickets().all().stream()
            .filter(row -> query.wants("ticket") && query.matchesTicket(row))
            .map(row -> row.with("result_type", "ticket"));
    Stream<JsonObject> users =
        account.users().active().stream()
            .filter(row -> query.wants("user") && query.matchesUser(row))
            .map(row -> row.with("result_type", "user"));
    boolean descending = request.query("sort_order").filter("asc"::equals).isEmpty();
    Stream<JsonObject> all = Stream.concat(tickets, users);
    return request
        .query("sort_by")
        .map(field -> all.sorted(Ordering.by(field, descending)))
        .orElse(all)
        .toList();
  }
}
