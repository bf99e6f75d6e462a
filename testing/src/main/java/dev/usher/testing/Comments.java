package dev.usher.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The comments of each ticket, oldest first. */
final class Comments {

  private static final String HTML =
      "<div class=\"zd-comment\" dir=\"auto\"><p dir=\"auto\">%s</p></div>";

  private final Map<Long, List<JsonObject>> byTicket = new HashMap<>();
  private final Timestamps time;
  private long nextId;

  Comments(long firstId, Timestamps time) {
    this.nextId = firstId;
    this.time = time;
  }

  /** Adds a comment; public unless it says {@code "public": false}. */
  JsonObject add(long ticketId, long authorId, JsonObject input) {
    String body = input.string("body").or(() -> input.string("html_body")).orElse("");
    JsonObject comment =
        JsonObject.of("id", nextId++)
            .with("type", "Comment")
            .with("author_id", input.integer("author_id").orElse(authorId))
            .with("body", body)
            .with("html_body", input.string("html_body").orElseGet(() -> HTML.formatted(body)))
            .with("plain_body", body)
            .with("public", !input.string("public").filter("false"::equals).isPresent())
            .with("attachments", List.of())
            .with("audit_id", nextId++)
            .with("via", Via.API)
            .with("created_at", time.stamp())
            .with("metadata", JsonObject.of("system", Map.of()).with("custom", Map.of()));
    byTicket.computeIfAbsent(ticketId, id -> new ArrayList<>()).add(comment);
    return comment;
  }

  List<JsonObject> of(long ticketId) {
    return List.copyOf(byTicket.getOrDefault(ticketId, List.of()));
  }
}
