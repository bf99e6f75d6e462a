package dev.usher.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The users of the account: what a new one looks like, and how one is found. */
final class Users {

  private static final JsonObject BLANK = blank();

  private final Table table;

  Users(Table table) {
    this.table = table;
  }

  private static JsonObject blank() {
    return JsonObject.of("name", "")
        .with("email", null)
        .with("time_zone", "Eastern Time (US & Canada)")
        .with("iana_time_zone", "America/New_York")
        .with("phone", null)
        .with("shared_phone_number", null)
        .with("photo", null)
        .with("locale_id", 1L)
        .with("locale", "en-US")
        .with("organization_id", null)
        .with("role", "end-user")
        .with("verified", false)
        .with("external_id", null)
        .with("tags", List.of())
        .with("alias", null)
        .with("active", true)
        .with("shared", false)
        .with("shared_agent", false)
        .with("last_login_at", null)
        .with("two_factor_auth_enabled", false)
        .with("signature", null)
        .with("details", null)
        .with("notes", null)
        .with("role_type", null)
        .with("custom_role_id", null)
        .with("moderator", false)
        .with("ticket_restriction", "requested")
        .with("only_private_comments", false)
        .with("restricted_agent", true)
        .with("suspended", false)
        .with("default_group_id", null)
        .with("report_csv", false)
        .with("user_fields", Map.of());
  }

  JsonObject create(JsonObject attributes) {
    return table.insert(BLANK.withAll(attributes));
  }

  JsonObject update(long id, JsonObject changes) {
    return table.update(id, changes);
  }

  /** Zendesk keeps who was deleted, inactive. */
  JsonObject deactivate(long id) {
    return table.update(id, JsonObject.of("active", false));
  }

  Optional<JsonObject> find(long id) {
    return table.find(id);
  }

  JsonObject require(long id) {
    return table.require(id);
  }

  /** Everyone who was not deleted. */
  List<JsonObject> active() {
    return table.all().stream().filter(user -> user.isTrue("active")).toList();
  }

  Optional<JsonObject> byEmail(String email) {
    return active().stream()
        .filter(user -> user.string("email").filter(email::equalsIgnoreCase).isPresent())
        .findFirst();
  }

  Optional<JsonObject> byExternalId(String externalId) {
    return active().stream()
        .filter(user -> user.string("external_id").filter(externalId::equals).isPresent())
        .findFirst();
  }

  /** Whether tickets can be assigned to this user. */
  boolean isAgent(long id) {
    return find(id).filter(user -> user.isTrue("active")).map(Users::isAgent).orElse(false);
  }

  static boolean isAgent(JsonObject user) {
    return user.string("role").filter(role -> !role.equals("end-user")).isPresent();
  }
}
