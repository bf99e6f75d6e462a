package dev.usher.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes tickets that the rules have let pass: defaults, people, comments, the walk of the status.
 */
final class Tickets {

  private static final JsonObject BLANK = blank();

  private final Table table;
  private final Users users;
  private final Comments comments;

  Tickets(Account account) {
    this.table = account.tickets();
    this.users = account.users();
    this.comments = account.comments();
  }

  private static JsonObject blank() {
    return JsonObject.of("external_id", null)
        .with("via", Via.API)
        .with("type", null)
        .with("subject", null)
        .with("raw_subject", null)
        .with("description", null)
        .with("priority", null)
        .with("status", "new")
        .with("recipient", null)
        .with("requester_id", null)
        .with("submitter_id", null)
        .with("assignee_id", null)
        .with("organization_id", null)
        .with("group_id", null)
        .with("collaborator_ids", List.of())
        .with("follower_ids", List.of())
        .with("email_cc_ids", List.of())
        .with("forum_topic_id", null)
        .with("problem_id", null)
        .with("has_incidents", false)
        .with("is_public", true)
        .with("due_at", null)
        .with("tags", List.of())
        .with("custom_fields", List.of())
        .with("satisfaction_rating", null)
        .with("sharing_agreement_ids", List.of())
        .with("custom_status_id", 6_130_830_355_738L)
        .with("fields", List.of())
        .with("followup_ids", List.of())
        .with("ticket_form_id", 6_130_830_344_474L)
        .with("brand_id", 6_130_830_354_842L)
        .with("allow_channelback", false)
        .with("allow_attachments", true)
        .with("from_messaging_channel", false);
  }

  /** A ticket as a test seeds it: any attribute may be given, none is checked. */
  JsonObject seed(JsonObject attributes, long userId) {
    String subject = attributes.string("subject").orElse("Seeded ticket");
    JsonObject row =
        BLANK
            .with("subject", subject)
            .with("raw_subject", subject)
            .with("description", subject)
            .with("requester_id", userId)
            .with("submitter_id", userId)
            .withAll(attributes);
    JsonObject ticket = table.insert(row);
    comments.add(ticket.id(), userId, JsonObject.of("body", row.string("description").orElse("")));
    return ticket;
  }

  JsonObject create(JsonObject input, long callerId) {
    String text = TicketText.of(input);
    JsonObject row =
        BLANK
            .with("requester_id", callerId)
            .with("submitter_id", callerId)
            .withAll(TicketAttributes.read(input))
            .withAll(people(input))
            .with("description", text);
    boolean waits = input.hasValue("status") || !row.hasValue("assignee_id");
    JsonObject ticket = table.insert(waits ? row : row.with("status", "open"));
    JsonObject comment = TicketText.comment(input).orElse(JsonObject.of("body", text));
    comments.add(ticket.id(), ticket.integer("requester_id").orElseThrow(), comment);
    return ticket;
  }

  JsonObject update(JsonObject ticket, JsonObject input, long callerId) {
    JsonObject changes = TicketAttributes.read(input).withAll(people(input));
    boolean taken =
        ticket.string("status").filter("new"::equals).isPresent()
            && changes.hasValue("assignee_id")
            && !changes.hasValue("status");
    TicketText.comment(input)
        .filter(comment -> comment.hasText("body") || comment.hasText("html_body"))
        .ifPresent(comment -> comments.add(ticket.id(), callerId, comment));
    return table.update(ticket.id(), taken ? changes.with("status", "open") : changes);
  }

  /** Those whom the request names by address instead of by id. A new requester becomes a user. */
  private JsonObject people(JsonObject input) {
    JsonObject people = JsonObject.EMPTY;
    Optional<JsonObject> requester = input.object("requester");
    if (requester.isPresent() && !input.hasValue("requester_id")) {
      people = people.with("requester_id", findOrCreate(requester.get()).id());
    }
    Optional<JsonObject> assignee = input.string("assignee_email").flatMap(users::byEmail);
    return assignee.isPresent() ? people.with("assignee_id", assignee.get().id()) : people;
  }

  private JsonObject findOrCreate(JsonObject described) {
    return described
        .string("email")
        .flatMap(users::byEmail)
        .orElseGet(() -> users.create(UserAttributes.read(described)));
  }

  /** The record of one change, which Zendesk sends along with the ticket. */
  JsonObject audit(JsonObject ticket, long callerId) {
    List<JsonObject> comment = comments.of(ticket.id());
    JsonObject last = comment.get(comment.size() - 1);
    return JsonObject.of("id", last.value("audit_id"))
        .with("ticket_id", ticket.id())
        .with("created_at", ticket.value("updated_at"))
        .with("author_id", callerId)
        .with("metadata", JsonObject.of("system", Map.of()).with("custom", Map.of()))
        .with("events", List.of(last.asMap()))
        .with("via", Via.API);
  }
}
