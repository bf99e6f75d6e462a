package dev.usher.sample.model;

import dev.usher.Stamped;
import dev.usher.annotations.Model;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket as Zendesk shows it: the members that this program reads. */
@Model
public record Ticket(
    long id,
    @Nullable String subject,
    @Nullable String description,
    Status status,
    @Nullable String externalId,
    @Nullable Long requesterId,
    @Nullable Long assigneeId,
    List<String> tags,
    Instant createdAt,
    Instant updatedAt)
    implements SearchResult, Stamped {}
