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

/**
 * Warns of, or refuses, calls that the token does not allow. That it holds less than was told may
 * come to be known while calls run, so each call looks; what is missing is worked out only where
 * that has changed.
 */
final class ScopeChannel implements Channel {

  private static final Logger LOG = LoggerFactory.getLogger(ScopeChannel.class);

  private final Channel next;
  private final List<String> needed;
  private final HeldScopes held;
  private final Consequence consequence;
  private volatile Verdict verdict;

  private ScopeChannel(
      Channel next, List<String> needed, HeldScopes held, Consequence consequence, Scopes now) {
    this.next = next;
    this.needed = needed;
    this.held = held;
    this.consequence = consequence;
    this.verdict = new Verdict(now, now.missing(needed));
  }

  /** The delegate itself where nothing can be known to be out of reach. */
  static Channel create(Channel next, Route route, HeldScopes held, ScopeCheck check) {
    Optional<Scopes> known = held.known();
    if (check == ScopeCheck.OFF || known.isEmpty() || route.scopes().isEmpty()) {
      return next;
    }
    Consequence consequence = check == ScopeCheck.FAIL ? new Refusal() : new Warning(next);
    return new ScopeChannel(next, route.scopes(), held, consequence, known.get());
  }

  @Override
  public void send(Exchange exchange, Request request, Reply reply) {
    Verdict current = current();
    if (current.missing().isEmpty()) {
      next.send(exchange, request, reply);
    } else {
      consequence.follow(current, exchange, request, reply);
    }
  }

  @SuppressWarnings("ReferenceEquality") // It is the same object until it changes.
  private Verdict current() {
    Verdict last = verdict;
    Scopes now = held.now();
    if (now == null || now == last.held()) {
      return last;
    }
    Verdict anew = new Verdict(now, now.missing(needed));
    verdict = anew;
    return anew;
  }

  private record Verdict(Scopes held, List<String> missing) {}

  /** What becomes of a call out of reach. */
  private interface Consequence {
    void follow(Verdict verdict, Exchange exchange, Request request, Reply reply);
  }

  /** Says once that Zendesk will refuse these calls, and sends them. */
  private static final class Warning implements Consequence {
    private final Channel next;
    private final AtomicBoolean said = new AtomicBoolean();

    Warning(Channel next) {
      this.next = next;
    }

    @Override
    public void follow(Verdict verdict, Exchange exchange, Request request, Reply reply) {
      if (!said.get() && said.compareAndSet(false, true)) {
        LOG.warn(
            "{} needs {}, the token holds {}: expect 403. Not said again for this endpoint.",
            exchange.endpoint(),
            String.join(" ", verdict.missing()),
            verdict.held());
      }
      next.send(exchange, request, reply);
    }
  }

  /** Sends nothing. */
  private static final class Refusal implements Consequence {
    @Override
    public void follow(Verdict verdict, Exchange exchange, Request request, Reply reply) {
      reply.accept(
          new Outcome.Failed(
              new MissingScopeException(
                  exchange.endpoint(),
                  exchange.route().scopes(),
                  verdict.held().names(),
                  verdict.missing())));
    }
  }
}
