package dev.usher;

import com.squareup.moshi.Json;
import java.time.Instant;
import java.util.Objects;

/**
 * A change that Zendesk carries out only if the record is still as it was read: its members, and
 * {@code safe_update} and {@code updated_stamp} beside them. Otherwise the answer is a {@link
 * ConflictException}. {@link Updates} make these; an endpoint that takes one cannot forget the
 * stamp.
 *
 * <pre>{@code
 * @PUT("api/v2/tickets/{id}") @Unwrap("ticket")
 * Ticket update(@Path("id") long id, @Body @Wrap("ticket") SafeUpdate<TicketChange> update);
 * }</pre>
 *
 * <p>Tickets have it, and their tags: {@code api/v2/tickets/{id}/tags} takes the members without a
 * {@code @Wrap}, and wants {@code "true"} as text there, which is what is sent. (Zendesk's OpenAPI:
 * Tickets, Tags.) Immutable where the change is.
 *
 * @param change what is to change; encodes as a JSON object
 * @param updatedStamp when the record was last changed, as it was read
 * @param <C> what the change is written as
 */
public record SafeUpdate<C>(C change, @Json(name = "updated_stamp") Instant updatedStamp) {

  /** Refuses null. */
  public SafeUpdate {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(updatedStamp, "updatedStamp");
  }
}
