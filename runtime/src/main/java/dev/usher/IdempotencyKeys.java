package dev.usher;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How idempotency keys are made. Zendesk remembers a key for two hours: the same request with the
 * same key makes one ticket, however often it is sent. (Zendesk docs: Ticketing introduction.)
 *
 * <p>By default a call has a random key, or the one that the caller gives it, as it is. A random
 * key protects the attempts of one call; it dies with the program. Who keeps a list of what is to
 * be done, as an outbox, and works it off again after a crash, gives each call the id of its entry,
 * and lets the keys be made of that:
 *
 * <pre>{@code
 * Zendesk zendesk = Zendesk.builder()
 *     .subdomain("acme")
 *     .credentials(credentials)
 *     .idempotencyKeys(IdempotencyKeys.named("com.acme.billing"))
 *     .build();
 *
 * for (Entry entry : outbox.open()) {
 *   tickets.create(entry.ticket(), entry.id());   // @IdempotencyKey String id
 *   outbox.done(entry);
 * }
 * }</pre>
 *
 * <p>The program may end anywhere in this loop: what it did last is done once more, with the same
 * key, and makes no second ticket. That holds within the two hours, so what is older is looked for
 * first, as by {@code external_id}; and the ticket must be made of the entry alone, since the same
 * key with another body is an {@link IdempotencyConflictException}.
 *
 * <p>Implementations are thread-safe, and asked once for each call.
 */
@FunctionalInterface
public interface IdempotencyKeys {

  /**
   * The key of a call, the same on each of its attempts.
   *
   * @param endpoint the endpoint that is called, as {@code TicketsApi.create}
   * @param id what the caller named the call by an {@code @IdempotencyKey} parameter or {@link
   *     CallOptions}; null where it is not named, and a call that must not share its key
   * @return 1 to 255 printable ASCII characters; anything else, and an exception, end the call in
   *     an {@link InvalidRequestException} before anything is sent
   */
  String keyFor(String endpoint, @Nullable String id);

  /** The caller's own as it is, else a random UUID. */
  static IdempotencyKeys random() {
    return (endpoint, id) -> id == null ? UUID.randomUUID().toString() : id;
  }

  /**
   * A UUID made of {@code namespace}, the endpoint and the caller's id: the same for the same in
   * each run and on each machine. Keys hold for the whole account, so that two programs which both
   * number their entries from 1 would meet; the namespace keeps them apart. The id itself is not
   * sent. Without an id, a random UUID.
   *
   * @param namespace what no other program that calls the account uses, and this one keeps, as its
   *     package name
   * @throws IllegalArgumentException if it is blank
   */
  static IdempotencyKeys named(String namespace) {
    return new NamedKeys(namespace);
  }
}
