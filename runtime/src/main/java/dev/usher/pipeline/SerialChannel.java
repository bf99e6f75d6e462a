package dev.usher.pipeline;

import dev.usher.TransportException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Lets calls of one key run one at a time, all their attempts and waits included. The exchange
 * leaves its place when it ends, however that is.
 */
final class SerialChannel implements Channel {

  private final Channel next;
  private final Lanes lanes;

  private SerialChannel(Channel next, Lanes lanes) {
    this.next = next;
    this.lanes = lanes;
  }

  /** Before {@code next}, where the calls of {@code route} have keys. */
  static Channel create(Channel next, Route route, Lanes lanes) {
    return route.serialized() ? new SerialChannel(next, lanes) : next;
  }

  @Override
  public void send(Exchange exchange, Request request, Reply reply) {
    @Nullable String key = exchange.serialKey();
    if (key == null) {
      next.send(exchange, request, reply);
      return;
    }
    Lanes.Place place = lanes.enter(key);
    exchange.hold(place);
    exchange.queue(place.turn(), () -> goOn(place.turn(), exchange, request, reply));
  }

  private void goOn(CompletableFuture<Void> turn, Exchange exchange, Request request, Reply reply) {
    if (exchange.isCancelled()) {
      reply.accept(inVain("interrupted while a call with the same key ran"));
    } else if (!turn.isDone()) {
      exchange.runOut();
      reply.accept(inVain("calls with the same key took until the deadline"));
    } else if (exchange.time().isClosed()) {
      IOException closed = OpenChannel.closed();
      reply.accept(new Outcome.Failed(new TransportException(exchange.endpoint(), 0, closed)));
    } else {
      next.send(exchange, request, reply);
    }
  }

  private static Outcome inVain(String problem) {
    return new Outcome.Broken(new InterruptedIOException(problem), false);
  }
}
