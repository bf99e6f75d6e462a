package dev.usher.testing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a list is sorted: by fields in turn, the last of which tells any two rows apart. */
record Ordering(List<String> fields, boolean descending) implements Comparator<JsonObject> {

  static final Ordering BY_ID = new Ordering(List.of("id"), false);

  /** By {@code field}, then by id. */
  static Ordering by(String field, boolean descending) {
    return new Ordering(field.equals("id") ? List.of("id") : List.of(field, "id"), descending);
  }

  /** The name of the order, as it is written in a {@code sort} parameter. */
  String name() {
    return (descending ? "-" : "") + fields.get(0);
  }

  @Override
  public int compare(JsonObject left, JsonObject right) {
    for (String field : fields) {
      int order = compareValues(left.value(field), right.value(field));
      if (order != 0) {
        return descending ? -order : order;
      }
    }
    return 0;
  }

  /** The fields of a row that place it in this order. */
  JsonObject place(JsonObject row) {
    JsonObject place = JsonObject.EMPTY;
    for (String field : fields) {
      place = place.with(field, row.value(field));
    }
    return place;
  }

  private static int compareValues(@Nullable Object left, @Nullable Object right) {
    if (left instanceof Long a && right instanceof Long b) {
      return Long.compare(a, b);
    }
    return text(left).compareTo(text(right));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
