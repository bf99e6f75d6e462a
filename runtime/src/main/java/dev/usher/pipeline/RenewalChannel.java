package dev.usher.pipeline;

import dev.usher.CredentialsException;
import dev.usher.retry.Repeatability;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Gives each attempt an access token that is not due. Where Zendesk takes it for invalid all the
 * same, as after a rotation by another process, the attempt is sent once more with a new one: 401
 * means that nothing was carried out.
 */
final class RenewalChannel implements Channel {

  private static final int UNAUTHORIZED = 401;
  private static final String INVALID_TOKEN = "invalid_token";

  private final Channel next;
  private final TokenSource tokens;

  private RenewalChannel(Channel next, TokenSource tokens) {
    this.next = next;
    this.tokens = tokens;
  }

  /** Before {@code next}, where the credential is a token that can be renewed. */
  static Channel create(Channel next, Authorizer authorizer) {
    Optional<TokenSource> tokens = authorizer.tokens();
    return tokens.isPresent() ? new RenewalChannel(next, tokens.get()) : next;
  }

  @Override
  public void send(Exchange exchange, Request request, Reply reply) {
    exchange.authorization(null);
    if (exchange.route().home().holds(request.url()) && request.header("Authorization") == null) {
      new Attempt(exchange, request, reply).begin();
    } else {
      next.send(exchange, request, reply);
    }
  }

  /** One attempt, which may send its request twice. */
  private final class Attempt implements Reply {
    private final Exchange exchange;
    private final Request request;
    private final Reply reply;
    private @Nullable AccessToken token;
    private boolean again;

    Attempt(Exchange exchange, Request request, Reply reply) {
      this.exchange = exchange;
      this.request = request;
      this.reply = reply;
    }

    void begin() {
      Optional<AccessToken> current = tokens.current();
      if (current.isPresent()) {
        send(current.get());
      } else {
        renew();
      }
    }

    private void renew() {
      CompletableFuture<AccessToken> renewed = tokens.renewed(token);
      exchange.await(renewed, () -> goOn(renewed));
    }

    private void goOn(CompletableFuture<AccessToken> renewed) {
      if (!renewed.isDone()) {
        reply.accept(new Outcome.Broken(waitedInVain(), false));
        return;
      }
      AccessToken fresh;
      try {
        fresh = renewed.join();
      } catch (CompletionException e) {
        reply.accept(without(e.getCause() == null ? e : e.getCause()));
        return;
      }
      if (again) {
        exchange.beginAttempt();
      }
      send(fresh);
    }

    private IOException waitedInVain() {
      return new InterruptedIOException(
          exchange.isCancelled()
              ? "interrupted while waiting for an access token"
              : "no access token came before the deadline");
    }

    private Outcome without(Throwable failure) {
      if (failure instanceof IOException transport) {
        return new Outcome.Broken(transport, false);
      }
      return new Outcome.Failed(
          failure instanceof NoTokenException none
              ? new CredentialsException(exchange.endpoint(), none.problem(), none.getCause())
              : failure);
    }

    private void send(AccessToken chosen) {
      token = chosen;
      exchange.authorization(chosen.secretHeader());
      next.send(exchange, request, this);
    }

    @Override
    public void accept(Outcome outcome) {
      if (again || !isRejected(outcome) || exchange.isCancelled()) {
        reply.accept(outcome);
      } else {
        again = true;
        renew();
      }
    }

    private boolean isRejected(Outcome outcome) {
      return outcome instanceof Outcome.Refused refused
          && refused.error().status() == UNAUTHORIZED
          && INVALID_TOKEN.equals(refused.error().code())
          && !refused.sent().redirected()
          && Repeatability.of(request, true) != Repeatability.NEVER;
    }
  }
}
