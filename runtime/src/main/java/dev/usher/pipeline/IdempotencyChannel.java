package dev.usher.pipeline;

import java.util.UUID;
import okhttp3.Request;

/** Gives each call of an {@code @Idempotent} endpoint a key, which all its attempts share. */
final class IdempotencyChannel implements Channel {

  static final String HEADER = "Idempotency-Key";

  private final Channel next;

  private IdempotencyChannel(Channel next) {
    this.next = next;
  }

  static Channel create(Channel next, Route route) {
    return route.idempotent() ? new IdempotencyChannel(next) : next;
  }

  @Override
  public void send(Exchange exchange, Request request, Reply reply) {
    if (!hasKey(exchange, request)) {
      exchange.idempotencyKey(UUID.randomUUID().toString());
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
