package dev.usher.testing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which members of a ticket a request may set, and in what form they are kept. */
final class TicketAttributes {

  private static final Set<String> TEXTS =
      Set.of("external_id", "type", "subject", "priority", "status", "recipient", "due_at");

  private static final Set<String> IDS =
      Set.of(
          "requester_id",
          "submitter_id",
          "assignee_id",
          "organization_id",
          "group_id",
          "problem_id",
          "custom_status_id",
          "ticket_form_id",
          "brand_id");

  private static final Set<String> LISTS =
      Set.of("collaborator_ids", "follower_ids", "email_cc_ids", "custom_fields");

  /** Taken, but not kept under their own name. */
  private static final Set<String> INSTRUCTIONS =
      Set.of(
          "comment",
          "description",
          "requester",
          "assignee_email",
          "tags",
          "raw_subject",
          "safe_update",
          "updated_stamp",
          "metadata",
          "macro_id",
          "macro_ids",
          "collaborators",
          "additional_collaborators",
          "email_ccs",
          "followers",
          "attribute_value_ids",
          "via_followup_source_id",
          "voice_comment");

  /** A ticket always has these: null leaves them as they are. */
  private static final Set<String> NEVER_NULL = Set.of("status", "requester_id", "submitter_id");

  private TicketAttributes() {}

  static boolean isPermitted(String name) {
    return TEXTS.contains(name)
        || IDS.contains(name)
        || LISTS.contains(name)
        || INSTRUCTIONS.contains(name);
  }

  /** What a request's ticket sets, as the stored ticket has it. */
  static JsonObject read(JsonObject input) {
    JsonObject changes = JsonObject.EMPTY;
    for (String name : input.names()) {
      if (NEVER_NULL.contains(name) && !input.hasValue(name)) {
        continue;
      }
      if (TEXTS.contains(name)) {
        changes = changes.with(name, input.string(name).orElse(null));
      } else if (IDS.contains(name)) {
        changes = changes.with(name, input.hasValue(name) ? input.integer(name).getAsLong() : null);
      } else if (LISTS.contains(name)) {
        changes = changes.with(name, input.value(name));
      }
    }
    if (input.has("subject")) {
      changes = changes.with("raw_subject", changes.value("subject"));
    }
    if (input.has("custom_fields")) {
      changes = changes.with("fields", changes.value("custom_fields"));
    }
    return input.has("tags") ? changes.with("tags", tags(input)) : changes;
  }

  /** The {@code tags} of a request: lower case, each once. */
  static List<String> tags(JsonObject input) {
    return input.strings("tags").stream()
        .map(tag -> tag.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }
}
