package dev.usher.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One condition of a query.
 *
 * @param property what it is about; empty for a bare word, which is looked for in the text
 * @param operator {@code :}, {@code <}, {@code >}, {@code <=} or {@code >=}
 * @param value in lower case; {@code none} means that there is no value
 */
record SearchTerm(String property, String operator, String value, boolean negated) {

  private static final List<String> STATUSES =
      List.of("new", "open", "pending", "hold", "solved", "closed");
  private static final List<String> PRIORITIES = List.of("low", "normal", "high", "urgent");

  /** What the query language calls otherwise than the JSON does. */
  private static final Map<String, String> MEMBERS =
      Map.ofEntries(
          Map.entry("created", "created_at"),
          Map.entry("updated", "updated_at"),
          Map.entry("due_date", "due_at"),
          Map.entry("ticket_type", "type"),
          Map.entry("assignee", "assignee_id"),
          Map.entry("requester", "requester_id"),
          Map.entry("submitter", "submitter_id"),
          Map.entry("organization", "organization_id"),
          Map.entry("group", "group_id"));

  boolean matches(JsonObject row, List<String> texts) {
    boolean holds = property.isEmpty() ? inText(row, texts) : holds(row);
    return holds != negated;
  }

  private boolean inText(JsonObject row, List<String> texts) {
    Stream<String> id = Stream.of(Long.toString(row.id())).filter(value::equals);
    Stream<String> found =
        texts.stream()
            .flatMap(name -> row.string(name).stream())
            .filter(text -> text.toLowerCase(Locale.ROOT).contains(value));
    return Stream.concat(id, found).findAny().isPresent();
  }

  private boolean holds(JsonObject row) {
    String member = MEMBERS.getOrDefault(property, property);
    if (value.equals("none") && operator.equals(":")) {
      return row.strings(member).isEmpty();
    }
    return valuesOf(row, member).anyMatch(actual -> compares(member, actual));
  }

  private static Stream<String> valuesOf(JsonObject row, String member) {
    Stream<String> values =
        member.equals("tags") ? row.strings("tags").stream() : row.string(member).stream();
    return values.map(text -> text.toLowerCase(Locale.ROOT));
  }

  private boolean compares(String member, String actual) {
    if (operator.equals(":")) {
      boolean inPart = member.endsWith("_at") || member.equals("subject");
      return inPart ? actual.contains(value) : actual.equals(value);
    }
    int order = rank(member, actual).compareTo(rank(member, value));
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  /** Statuses and priorities have an order of their own; times compare as they are written. */
  private static String rank(String member, String text) {
    return switch (member) {
      case "status" -> Integer.toString(STATUSES.indexOf(text));
      case "priority" -> Integer.toString(PRIORITIES.indexOf(text));
      default -> text;
    };
  }
}
