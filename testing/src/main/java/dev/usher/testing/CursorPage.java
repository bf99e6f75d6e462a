package dev.usher.testing;

import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One page between cursors. A cursor names the place of a row, so a list that grows or shrinks
 * while it is read neither repeats nor loses rows. As at Zendesk, {@code links.next} is set on the
 * last page too: only {@code meta.has_more} tells the end.
 */
final class CursorPage {

  private static final String SIZE = "page[size]";
  private static final String AFTER = "page[after]";
  private static final String BEFORE = "page[before]";
  private static final int MAX_SIZE = 100;

  private final String name;
  private final Ordering ordering;
  private final Request request;

  CursorPage(String name, Ordering ordering, Request request) {
    this.name = name;
    this.ordering = ordering;
    this.request = request;
  }

  static boolean isAskedFor(Request request) {
    return List.of(SIZE, AFTER, BEFORE).stream().anyMatch(p -> request.query(p).isPresent());
  }

  JsonObject of(List<JsonObject> sorted) {
    int size = size();
    Optional<JsonObject> before = request.query(BEFORE).map(text -> place(BEFORE, text));
    Optional<JsonObject> after = request.query(AFTER).map(text -> place(AFTER, text));
    List<JsonObject> candidates =
        sorted.stream()
            .filter(row -> after.isEmpty() || ordering.compare(row, after.get()) > 0)
            .filter(row -> before.isEmpty() || ordering.compare(row, before.get()) < 0)
            .toList();
    boolean more = candidates.size() > size;
    List<JsonObject> page = before.isPresent() ? last(candidates, size) : first(candidates, size);
    return answer(page, more);
  }

  private int size() {
    String text = request.query(SIZE).orElse(Integer.toString(MAX_SIZE));
    if (!text.matches("[1-9][0-9]{0,2}") || Integer.parseInt(text) > MAX_SIZE) {
      throw Rejections.invalidPaginationParameter("page[size] is not valid");
    }
    return Integer.parseInt(text);
  }

  private JsonObject answer(List<JsonObject> page, boolean more) {
    String first = page.isEmpty() ? null : cursor(page.get(0));
    String last = page.isEmpty() ? null : cursor(page.get(page.size() - 1));
    return JsonObject.of(name, page.stream().map(JsonObject::asMap).toList())
        .with(
            "meta",
            JsonObject.of("has_more", more).with("after_cursor", last).with("before_cursor", first))
        .with("links", JsonObject.of("prev", link(BEFORE, first)).with("next", link(AFTER, last)));
  }

  private @Nullable String link(String parameter, @Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    HttpUrl.Builder url = request.url().newBuilder().encodedPath(request.path());
    url.removeAllQueryParameters(AFTER).removeAllQueryParameters(BEFORE);
    return url.addQueryParameter(parameter, cursor).build().toString();
  }

  private String cursor(JsonObject row) {
    JsonObject place = JsonObject.of("o", ordering.name()).with("v", ordering.place(row));
    return Cursor.encode(place);
  }

  private JsonObject place(String parameter, String cursor) {
    return Cursor.decode(cursor)
        .filter(place -> place.string("o").filter(ordering.name()::equals).isPresent())
        .flatMap(place -> place.object("v"))
        .orElseThrow(() -> Rejections.invalidPaginationParameter(parameter + " is not valid"));
  }

  private static List<JsonObject> first(List<JsonObject> rows, int size) {
    return rows.subList(0, Math.min(size, rows.size()));
  }

  private static List<JsonObject> last(List<JsonObject> rows, int size) {
    return rows.subList(Math.max(0, rows.size() - size), rows.size());
  }
}
