package dev.usher.diagnosis;

import dev.usher.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the answer says of fields, one cause for each. */
final class FieldConcern implements Concern {

  private static final int MOST_FIELDS = 5;

  /** What a field's text or code says, and what to do then; the first that fits. */
  private static final List<Mend> MENDS =
      List.of(
          new Mend(
              "a closed ticket takes no changes: make a follow-up ticket, with via_followup_source_id",
              "closed"),
          new Mend(
              "fill it in, with the other fields that are required to solve a ticket",
              "required when solving"),
          new Mend(
              "look for the record that has this value, and change that one; for users,"
                  + " create_or_update does both",
              "duplicatevalue",
              "already",
              "taken",
              "duplicate"),
          new Mend("reactivate that user, or take another", "suspended"),
          new Mend("give it a date to come", "past"),
          new Mend("name a user, a group or an organization that exists", "not exist", "not found"),
          new Mend("name an agent who may have the ticket, of its group", "assignee"),
          new Mend("give it a value of the length that is allowed", "too short", "too long"),
          new Mend("take another parent: this one lies below the record itself", "cycle"),
          new Mend("leave it out, or move to a plan that has it", "plan"),
          new Mend(
              "give it a value", "blank", "required", "missing", "must contain", "can't be empty"));

  private static final String OTHERWISE = "give it a value that Zendesk takes there";

  @Override
  public void look(Facts facts, Findings findings) {
    List<FieldError> errors = facts.error().fieldErrors();
    errors.stream().limit(MOST_FIELDS).forEach(error -> tell(error, findings));
    if (errors.size() > MOST_FIELDS) {
      findings.stated(
          (errors.size() - MOST_FIELDS) + " more fields are refused",
          "the answer lists " + errors.size(),
          "read ApiError.fieldErrors()");
    }
  }

  private static void tell(FieldError error, Findings findings) {
    String what =
        Stream.of(error.message(), error.code())
            .flatMap(Stream::ofNullable)
            .map(Quote::bare)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("invalid");
    boolean isWhole = error.field().equals("base");
    findings.stated(
        isWhole ? what : "the field " + Quote.bare(error.field()) + " is refused: " + what,
        "the answer says so of " + (isWhole ? "the whole record" : "this field"),
        mend(error));
  }

  private static String mend(FieldError error) {
    String words = (error.field() + " " + error.code() + " " + error.message());
    String lower = words.toLowerCase(Locale.ROOT);
    return MENDS.stream()
        .filter(mend -> mend.fits(lower))
        .findFirst()
        .map(Mend::text)
        .orElse(OTHERWISE);
  }

  private record Mend(String text, List<String> signs) {
    Mend(String text, String... signs) {
      this(text, List.of(signs));
    }

    boolean fits(String words) {
      return signs.stream().anyMatch(words::contains);
    }
  }
}
