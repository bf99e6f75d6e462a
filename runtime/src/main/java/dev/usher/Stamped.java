package dev.usher;

import java.time.Instant;

/**
 * A record of Zendesk's that tells when it was last changed: what {@link Updates} must know of what
 * it reads. A {@code @Model} record that has the member only says so:
 *
 * <pre>{@code
 * @Model
 * public record Ticket(long id, List<String> tags, Instant updatedAt) implements Stamped {}
 * }</pre>
 */
public interface Stamped {

  /** When it was last changed: the member {@code updated_at}, as it was read. */
  Instant updatedAt();
}
