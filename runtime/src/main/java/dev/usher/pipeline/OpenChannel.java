package dev.usher.pipeline;

import dev.usher.TransportException;
import java.io.IOException;
import okhttp3.Request;

/** Lets no call begin once the account is closed. */
final class OpenChannel implements Channel {

  private final Channel next;
  private final Time time;

  OpenChannel(Channel next, Time time) {
    this.next = next;
    this.time = time;
  }

  /** What is said of a call that came too late. */
  static IOException closed() {
    return new IOException("the Zendesk was closed before the call; nothing was sent");
  }

  @Override
  public void send(Exchange exchange, Request request, Reply reply) {
    if (time.isClosed()) {
      reply.accept(
          new Outcome.Failed(
              new TransportException(exchange.endpoint(), exchange.attempts(), closed())));
    } else {
      next.send(exchange, request, reply);
    }
  }
}
