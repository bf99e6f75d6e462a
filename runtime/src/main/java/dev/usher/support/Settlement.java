package dev.usher.support;

import dev.usher.ApiError;
import dev.usher.DeadlineExceededException;
import dev.usher.TransportException;
import dev.usher.diagnosis.Target;
import dev.usher.diagnosis.Witness;
import dev.usher.error.ErrorTable;
import dev.usher.pipeline.Exchange;
import dev.usher.pipeline.Outcome;
import dev.usher.retry.NotTriedAgain;
import dev.usher.retry.RetryDecision;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the outcome of a call into what the endpoint returns or throws.
 *
 * @param <R> what a call returns
 */
final class Settlement<R extends @Nullable Object> implements Outcome.Cases<R> {

  private static final int NOT_FOUND = 404;

  private final String endpoint;
  private final Target target;
  private final ResponseReader<R> reader;
  private final ErrorTable errors;
  private final Witness witness;
  private final WarningLog warnings;

  Settlement(
      Endpoint endpoint,
      ResponseReader<R> reader,
      ErrorTable errors,
      Witness witness,
      WarningLog warnings) {
    this.endpoint = endpoint.name();
    this.target =
        Target.of(endpoint.scopes(), endpoint.role().map(Settlement::inWords).orElse(null));
    this.reader = reader;
    this.errors = errors;
    this.witness = witness;
    this.warnings = warnings;
  }

  /** As {@code end user}. */
  private static String inWords(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // The value is the reader's, null for Void.
  public R answered(@Nullable Object value) {
    return (R) value;
  }

  @Override
  public R refused(Outcome.Refused refused, Exchange exchange) throws Exception {
    ApiError error = refused.error();
    warnings.look(error.headers());
    if (error.status() == NOT_FOUND && reader.takesNotFound()) {
      return reader.absent(error);
    }
    Exception thrown = errors.exception(error, endpoint, exchange.attempts());
    witness.testify(thrown, target, refused.sent());
    throw explained(thrown, exchange);
  }

  @Override
  public R broken(IOException cause, Exchange exchange) throws Exception {
    throw explained(unanswered(cause, exchange), exchange);
  }

  private TransportException unanswered(IOException cause, Exchange exchange) {
    Optional<Duration> deadline = exchange.deadline();
    return deadline.isPresent() && exchange.stop().filter(Settlement::isDeadline).isPresent()
        ? new DeadlineExceededException(endpoint, exchange.attempts(), deadline.get(), cause)
        : new TransportException(endpoint, exchange.attempts(), cause);
  }

  private static boolean isDeadline(RetryDecision.Stop stop) {
    return stop.reason() == RetryDecision.Reason.DEADLINE;
  }

  /**
   * Exceptions of the user's own have no place for why they are final: it is suppressed in them.
   */
  private static Exception explained(Exception exception, Exchange exchange) {
    exchange
        .stop()
        .map(RetryDecision.Stop::explanation)
        .filter(explanation -> !explanation.isEmpty())
        .ifPresent(explanation -> exception.addSuppressed(new NotTriedAgain(explanation)));
    return exception;
  }

  @Override
  public R failed(Throwable cause) throws Exception {
    if (cause instanceof Error error) {
      throw error;
    }
    throw (Exception) cause;
  }
}
