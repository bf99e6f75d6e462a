package com.acme;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;
import dev.usher.annotations.Unknown;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ticket.
 *
 * @param id its number
 * @param url where it is
 * @param subject what it is about
 * @param status how far it got
 * @param priority how urgent it is
 * @param assigneeId who works on it
 * @param createdAt when it was opened
 * @param dueOn when it should be solved
 * @param tags its tags
 * @param isPublic whether end users see it
 * @param satisfaction how content the requester was
 * @param customFields the account's own fields by number
 * @param followUp the ticket that this one continues
 */
@Model
public record Ticket(
    long id,
    URI url,
    @Nullable String subject,
    Status status,
    @Nullable Priority priority,
    Optional<Long> assigneeId,
    Instant createdAt,
    @Nullable LocalDate dueOn,
    List<String> tags,
    boolean isPublic,
    @Nullable Double satisfaction,
    Map<Long, @Nullable String> customFields,
    @Json(name = "via_followup_source") @Nullable Ticket followUp) {

  /** How far it got. */
  @Model
  public enum Status {
    /** Not looked at. */
    NEW,
    /** Being worked on. */
    OPEN,
    /** Waits for somebody else. */
    @Json(name = "hold")
    ON_HOLD,
    /** Done. */
    SOLVED
  }

  /** How urgent it is. */
  @Model
  enum Priority {
    LOW,
    NORMAL,
    HIGH,
    @Unknown
    OTHER
  }
}
