package dev.usher.testing;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One numbered page. The first {@code depth} records can be reached, no more. */
final class OffsetPage {

  /** How deep Zendesk lets lists be paged by offset, since 2023-08-15. */
  static final Depth LIST_DEPTH = new Depth(10_000, Rejections::invalidPaginationDepth);

  /** How many results of a search can be reached. */
  static final Depth SEARCH_DEPTH = new Depth(1_000, Rejections::searchTooDeep);

  private static final int MAX_SIZE = 100;

  private final String name;
  private final Request request;
  private final Depth depth;

  OffsetPage(String name, Request request, Depth depth) {
    this.name = name;
    this.request = request;
    this.depth = depth;
  }

  JsonObject of(List<JsonObject> sorted) {
    int number = Math.max(1, request.integerQuery("page", 1));
    int size = Math.min(MAX_SIZE, Math.max(1, request.integerQuery("per_page", MAX_SIZE)));
    long end = (long) number * size;
    if (end > depth.records() && number > 1) {
      throw depth.beyond().get();
    }
    int from = (int) Math.min(end - size, sorted.size());
    int to = (int) Math.min(end, sorted.size());
    boolean more = end < sorted.size();
    return JsonObject.of(name, sorted.subList(from, to).stream().map(JsonObject::asMap).toList())
        .with("next_page", link(number + 1, more))
        .with("previous_page", link(number - 1, number > 1))
        .with("count", (long) sorted.size());
  }

  private @Nullable String link(int number, boolean there) {
    return there
        ? request
            .url()
            .newBuilder()
            .encodedPath(request.path() + ".json")
            .setQueryParameter("page", Integer.toString(number))
            .build()
            .toString()
        : null;
  }

  /** How many records can be reached, and the refusal of what lies beyond. */
  record Depth(int records, Supplier<Rejection> beyond) {}
}
