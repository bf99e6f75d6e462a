package dev.usher.pipeline;

import dev.usher.MissingScopeException;
import dev.usher.ScopeCheck;
import dev.usher.Scopes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns of, or refuses, calls that the token does not allow. Decided when the stack is built. */
final class ScopeChannel {

  private static final Logger LOG = LoggerFactory.getLogger(ScopeChannel.class);

  private ScopeChannel() {}

  /** The delegate itself where the token allows the calls, or is not known to forbid them. */
  static Channel create(Channel next, Route route, Optional<Scopes> granted, ScopeCheck check) {
    List<String> missing = granted.map(scopes -> scopes.missing(route.scopes())).orElse(List.of());
    if (missing.isEmpty()) {
      return next;
    }
    Scopes held = granted.orElseThrow();
    return switch (check) {
      case OFF -> next;
      case WARN -> new Warning(next, missing, held);
      case FAIL -> new Refusing(missing, held);
    };
  }

  /** Says once that Zendesk will refuse these calls, and sends them. */
  private static final class Warning implements Channel {
    private final Channel next;
    private final List<String> missing;
    private final Scopes held;
    private final AtomicBoolean said = new AtomicBoolean();

    Warning(Channel next, List<String> missing, Scopes held) {
      this.next = next;
      this.missing = missing;
      this.held = held;
    }

    @Override
    public void send(Exchange exchange, Request request, Reply reply) {
      if (!said.get() && said.compareAndSet(false, true)) {
        LOG.warn(
            "{} needs {}, the token holds {}: expect 403. Not said again for this endpoint.",
            exchange.endpoint(),
            String.join(" ", missing),
            held);
      }
      next.send(exchange, request, reply);
    }
  }

  /** Sends nothing. */
  private static final class Refusing implements Channel {
    private final List<String> missing;
    private final Scopes held;

    Refusing(List<String> missing, Scopes held) {
      this.missing = missing;
      this.held = held;
    }

    @Override
    public void send(Exchange exchange, Request request, Reply reply) {
      reply.accept(
          new Outcome.Failed(
              new MissingScopeException(
                  exchange.endpoint(), exchange.route().scopes(), held.names(), missing)));
    }
  }
}
