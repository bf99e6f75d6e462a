package dev.usher.testing;

import java.util.List;
import java.util.Set;

/**
 * A list of records that Zendesk pages both ways: by cursor where {@code page[...]} asks for it,
 * else by offset. (Zendesk docs: Pagination.)
 *
 * @param name the member of the answer that holds the records
 * @param order the order of the list where the request asks for none
 * @param sorts the fields by which cursor pages can be sorted
 */
record Listing(String name, Ordering order, Set<String> sorts) {

  Answer answer(Request request, List<JsonObject> rows) {
    return Answer.ok(
        CursorPage.isAskedFor(request) ? byCursor(request, rows) : byOffset(request, rows));
  }

  private JsonObject byCursor(Request request, List<JsonObject> rows) {
    Ordering ordering = request.query("sort").map(this::ordering).orElse(order);
    List<JsonObject> sorted = rows.stream().sorted(ordering).toList();
    return new CursorPage(name, ordering, request).of(sorted);
  }

  private JsonObject byOffset(Request request, List<JsonObject> rows) {
    boolean descending = request.query("sort_order").filter("desc"::equalsIgnoreCase).isPresent();
    Ordering ordering =
        request.query("sort_by").map(field -> Ordering.by(field, descending)).orElse(order);
    List<JsonObject> sorted = rows.stream().sorted(ordering).toList();
    return new OffsetPage(name, request, OffsetPage.LIST_DEPTH).of(sorted);
  }

  private Ordering ordering(String sort) {
    boolean descending = sort.startsWith("-");
    String field = descending ? sort.substring(1) : sort;
    if (!sorts.contains(field)) {
      throw Rejections.invalidPaginationParameter("sort is not valid");
    }
    return Ordering.by(field, descending);
  }
}
