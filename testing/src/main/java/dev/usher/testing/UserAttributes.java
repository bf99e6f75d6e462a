package dev.usher.testing;

import java.util.Set;

/** Which members of a user a request may set. */
final class UserAttributes {

  private static final Set<String> KEPT =
      Set.of(
          "name",
          "email",
          "alias",
          "phone",
          "external_id",
          "role",
          "role_type",
          "custom_role_id",
          "organization_id",
          "default_group_id",
          "locale",
          "locale_id",
          "time_zone",
          "details",
          "notes",
          "signature",
          "moderator",
          "verified",
          "suspended",
          "only_private_comments",
          "ticket_restriction",
          "restricted_agent",
          "user_fields");

  private static final Set<String> INSTRUCTIONS =
      Set.of(
          "tags", "skip_verify_email", "identities", "organization", "photo", "remote_photo_url");

  private UserAttributes() {}

  static boolean isPermitted(String name) {
    return KEPT.contains(name) || INSTRUCTIONS.contains(name);
  }

  /** What a request's user sets, as the stored user has it. */
  static JsonObject read(JsonObject input) {
    JsonObject changes = JsonObject.EMPTY;
    for (String name : input.names()) {
      if (KEPT.contains(name)) {
        changes = changes.with(name, input.value(name));
      }
    }
    return input.has("tags") ? changes.with("tags", TicketAttributes.tags(input)) : changes;
  }
}
