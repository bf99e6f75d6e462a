package dev.usher.testing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What Zendesk refuses in a ticket that is created or changed: all that is wrong in one 422, and a
 * lost safe update in a 409. A text that no public source quotes follows the pattern of those that
 * one does.
 */
final class TicketRules {

  private static final Set<String> STATUSES =
      Set.of("new", "open", "pending", "hold", "solved", "closed");
  private static final Set<String> PRIORITIES = Set.of("low", "normal", "high", "urgent");
  private static final Set<String> TYPES = Set.of("problem", "incident", "question", "task");
  private static final String INVALID = "InvalidValue";
  private static final String BLANK = "BlankValue";

  private final Users users;
  private final Timestamps time;

  TicketRules(Users users, Timestamps time) {
    this.users = users;
    this.time = time;
  }

  void checkNew(JsonObject input) {
    FieldErrors errors = new FieldErrors();
    if (!input.hasText("subject")) {
      errors.addTicketField("Subject: cannot be blank", BLANK, TicketField.SUBJECT);
    }
    if (TicketText.of(input).isBlank()) {
      errors.addTicketField("Description: cannot be blank", BLANK, TicketField.DESCRIPTION);
    }
    checkValues(input, errors);
    errors.refuseIfAny();
  }

  void checkChange(JsonObject ticket, JsonObject input) {
    checkStamp(ticket, input);
    checkOpen(ticket);
    FieldErrors errors = new FieldErrors();
    checkValues(input, errors);
    boolean solves = input.string("status").filter("solved"::equals).isPresent();
    boolean assigned = input.hasValue("assignee_email") || assignee(ticket, input).isPresent();
    if (solves && !assigned) {
      errors.addTicketField(
          "Assignee: is required when solving a ticket", null, TicketField.ASSIGNEE);
    }
    errors.refuseIfAny();
  }

  /**
   * Safe update: a stamp must be the ticket's own. {@code safe_update: false} asks for it too, only
   * leaving the member out does not. (Zendesk docs: Tickets, Protecting against ticket update
   * collisions.)
   */
  void checkStamp(JsonObject ticket, JsonObject input) {
    if (!input.hasValue("safe_update")) {
      return;
    }
    Instant stamp =
        input
            .string("updated_stamp")
            .flatMap(DateText::parse)
            .orElseThrow(() -> Rejections.invalidAttribute("updated_stamp", "a valid date"));
    if (!ticket.string("updated_at").flatMap(DateText::parse).filter(stamp::equals).isPresent()) {
      throw Rejections.updateConflict();
    }
  }

  void checkOpen(JsonObject ticket) {
    FieldErrors errors = new FieldErrors();
    if (ticket.string("status").filter("closed"::equals).isPresent()) {
      errors.add("status", "Status: closed prevents ticket update");
    }
    errors.refuseIfAny();
  }

  private void checkValues(JsonObject input, FieldErrors errors) {
    checkOneOf(input, "status", "Status", STATUSES, errors);
    checkOneOf(input, "priority", "Priority", PRIORITIES, errors);
    checkOneOf(input, "type", "Type", TYPES, errors);
    checkAssignee(input, errors);
    checkRequester(input, errors);
    checkDueDate(input, errors);
  }

  private static void checkOneOf(
      JsonObject input, String name, String label, Set<String> allowed, FieldErrors errors) {
    if (input.string(name).filter(value -> !allowed.contains(value)).isPresent()) {
      errors.add("base", label + ": is invalid", INVALID);
    }
  }

  private void checkAssignee(JsonObject input, FieldErrors errors) {
    boolean unknownId =
        input.hasValue("assignee_id") && !users.isAgent(input.integer("assignee_id").getAsLong());
    boolean unknownEmail =
        input.string("assignee_email").isPresent()
            && input
                .string("assignee_email")
                .flatMap(users::byEmail)
                .filter(Users::isAgent)
                .isEmpty();
    if (unknownId || unknownEmail) {
      errors.add("assignee", "Assignee: is invalid", INVALID);
    }
  }

  private void checkRequester(JsonObject input, FieldErrors errors) {
    Optional<JsonObject> described = input.object("requester");
    Optional<JsonObject> known = knownRequester(input, described);
    if (known.filter(user -> user.isTrue("suspended")).isPresent()) {
      errors.add(
          "requester", "Requester: " + known.get().string("name").orElse("") + " is suspended.");
    } else if (known.isEmpty() && input.hasValue("requester_id")) {
      errors.add("requester", "Requester: is invalid", INVALID);
    } else if (known.isEmpty() && described.filter(user -> !user.hasText("name")).isPresent()) {
      errors.add("requester", "Requester: Name:  is too short (minimum is 1 character)");
    }
  }

  private Optional<JsonObject> knownRequester(JsonObject input, Optional<JsonObject> described) {
    return input.hasValue("requester_id")
        ? users.find(input.integer("requester_id").getAsLong())
        : described.flatMap(user -> user.string("email")).flatMap(users::byEmail);
  }

  private void checkDueDate(JsonObject input, FieldErrors errors) {
    if (!input.hasText("due_at")) {
      return;
    }
    Optional<Instant> due = input.string("due_at").flatMap(DateText::parse);
    if (due.isEmpty()) {
      errors.add("due_at", "Due date: is invalid", INVALID);
    } else if (due.get().isBefore(time.now())) {
      errors.add("due_at", "Due date: cannot be in the past", INVALID);
    }
  }

  private static Optional<String> assignee(JsonObject ticket, JsonObject input) {
    return input.has("assignee_id") ? input.string("assignee_id") : ticket.string("assignee_id");
  }
}
