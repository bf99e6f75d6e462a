package dev.usher.testing;

import java.util.List;

/** The mails that an account has sent, as tests tell of them: the fake sends none by itself. */
final class EmailNotifications {

  private static final JsonObject BLANK =
      JsonObject.of("ticket_id", null)
          .with("comment_id", null)
          .with("email_id", null)
          .with("message_id", null)
          .with("recipients", List.of());

  private final Table table;

  EmailNotifications(Table table) {
    this.table = table;
  }

  /** Adds a mail, and returns its id, which the attributes may give. */
  long add(JsonObject attributes) {
    JsonObject row = BLANK.withAll(attributes);
    return table
        .insert(row.has("notification_id") ? row.with("id", row.value("notification_id")) : row)
        .id();
  }

  List<JsonObject> all() {
    return table.all().stream().map(EmailNotifications::shown).toList();
  }

  JsonObject require(long id) {
    return shown(table.require(id));
  }

  /** Its id is called {@code notification_id}. */
  private static JsonObject shown(JsonObject row) {
    return row.with("notification_id", row.id()).without("id");
  }
}
