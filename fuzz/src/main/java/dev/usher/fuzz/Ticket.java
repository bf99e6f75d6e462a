package dev.usher.fuzz;

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
 * One component of each kind that a model can have.
 *
 * @param id a number
 * @param subject a string
 * @param status an enum
 * @param createdAt an instant
 * @param dueOn a date
 * @param url a URI
 * @param tags a list
 * @param fields a map
 * @param assignee an optional
 * @param parent itself, which nests without end
 * @param score a floating-point number
 * @param open a boolean
 */
@Model
record Ticket(
    long id,
    @Nullable String subject,
    @Nullable Status status,
    @Nullable Instant createdAt,
    @Nullable LocalDate dueOn,
    @Nullable URI url,
    @Nullable List<String> tags,
    @Json(name = "custom_fields") @Nullable Map<String, String> fields,
    @Nullable Optional<Long> assignee,
    @Nullable Ticket parent,
    @Nullable Double score,
    @Nullable Boolean open) {

  @Model
  enum Status {
    NEW,
    OPEN,
    SOLVED,
    @Unknown
    OTHER
  }
}
