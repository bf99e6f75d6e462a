package dev.usher.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** {@code show_many?ids=1,2,3}: up to 100 records by id; unknown ids are left out. */
final class ShowMany {

  private static final int MAX_IDS = 100;

  private ShowMany() {}

  static Answer answer(Request request, String name, LongFunction<Optional<JsonObject>> find) {
    List<Long> ids = ids(request);
    if (ids.size() > MAX_IDS) {
      throw Rejections.tooManyValues();
    }
    List<?> found =
        ids.stream()
            .distinct()
            .flatMap(id -> find.apply(id).stream())
            .map(JsonObject::asMap)
            .toList();
    return Answer.ok(
        JsonObject.of(name, found)
            .with("next_page", null)
            .with("previous_page", null)
            .with("count", (long) found.size()));
  }

  private static List<Long> ids(Request request) {
    try {
      return List.of(request.query("ids").orElse("").split(",")).stream()
          .filter(id -> !id.isBlank())
          .map(id -> Long.valueOf(id.trim()))
          .toList();
    } catch (NumberFormatException e) {
      throw Rejections.invalidAttribute("ids", "a comma-separated list of integers");
    }
  }
}
