package dev.usher.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a record and refuses it once, with all of it: Zendesk reports every
 * invalid field in one 422. The key is a field's name, or {@code base} for the record as a whole.
 */
final class FieldErrors {

  private final Map<String, List<Object>> details = new LinkedHashMap<>();

  /** An item with a description alone. */
  void add(String field, String description) {
    add(field, JsonObject.of("description", description));
  }

  /** An item whose code stands under {@code error}, as in {@code DuplicateValue}. */
  void add(String field, String description, String code) {
    add(field, JsonObject.of("description", description).with("error", code));
  }

  /** An item of {@code base} about one of the system's ticket fields, which it names. */
  void addTicketField(String description, @Nullable String code, TicketField field) {
    add(
        "base",
        JsonObject.of("description", description)
            .with("error", code)
            .with("ticket_field_id", field.id())
            .with("ticket_field_type", field.type()));
  }

  private void add(String field, JsonObject item) {
    details.computeIfAbsent(field, name -> new ArrayList<>()).add(item.asMap());
  }

  /** Goes on if nothing was collected. */
  void refuseIfAny() {
    if (!details.isEmpty()) {
      throw Rejections.recordInvalid(JsonObject.of(details));
    }
  }
}
