package dev.usher.pipeline;

import dev.usher.IdempotencyKeys;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Gives each call of an {@code @Idempotent} endpoint, and each that names itself, a key that all
 * its attempts share.
 */
final class IdempotencyChannel implements Channel {

  static final String HEADER = "Idempotency-Key";

  private final Channel next;
  private final IdempotencyKeys keys;

  IdempotencyChannel(Channel next, IdempotencyKeys keys) {
    this.next = next;
    this.keys = keys;
  }

  @Override
  public void send(Exchange exchange, Request request, Reply reply) {
    @Nullable String id = exchange.idempotencyKey();
    boolean needsKey = id != null || exchange.route().idempotent();
    if (needsKey && request.header(HEADER) == null) {
      try {
        exchange.idempotencyKey(keys.keyFor(exchange.endpoint(), id));
      } catch (RuntimeException e) {
        reply.accept(new Outcome.Failed(e));
        return;
      }
    }
    next.send(exchange, request, reply);
  }

  /**
   * Whether a key goes with the request, all the way: Usher's, the caller's, or one that the
   * endpoint declares.
   */
  static boolean hasKey(Exchange exchange, Request request) {
    return request.header(HEADER) != null
        || (exchange.idempotencyKey() != null
            && !exchange.isKeyLeftAtHome()
            && exchange.route().home().holds(request.url()));
  }
}
