package dev.usher.support;

import com.squareup.moshi.Moshi;
import dev.usher.ApiError;
import dev.usher.DeadlineExceededException;
import dev.usher.TransportException;
import dev.usher.diagnosis.Target;
import dev.usher.diagnosis.Witness;
import dev.usher.error.ErrorTable;
import dev.usher.error.StatusExceptions;
import dev.usher.pipeline.Exchange;
import dev.usher.pipeline.Outcome;
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

  private final String endpoint;
  private final Target target;
  private final ResponseReader<R> reader;
  private final ErrorTable errors;
  private final Moshi moshi;
  private final Witness witness;
  private final WarningLog warnings;

  Settlement(
      Endpoint endpoint,
      ResponseReader<R> reader,
      Moshi moshi,
      Witness witness,
      WarningLog warnings) {
    this.endpoint = endpoint.name();
    this.target =
        Target.of(endpoint.scopes(), endpoint.role().map(Settlement::inWords).orElse(null));
    this.reader = reader;
    this.errors = new ErrorTable(endpoint.errorRules(), moshi);
    this.moshi = moshi;
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
    int attempts = exchange.attempts();
    Optional<R> value =
        reader.refused(
            new ErrorAnswer(
                error,
                moshi,
                () -> known(StatusExceptions.of(error, endpoint, attempts), refused, exchange)));
    if (value.isPresent()) {
      return value.get();
    }
    throw known(errors.exception(error, endpoint, attempts), refused, exchange);
  }

  /** An exception that knows which call it comes from, and why that was not tried again. */
  private <X extends Exception> X known(X exception, Outcome.Refused refused, Exchange exchange) {
    if (refused.brokeOff() != null) {
      exception.addSuppressed(refused.brokeOff());
    }
    witness.testify(
        exception, endpoint, exchange.attempts(), target, refused.sent(), exchange.mayBeDone());
    return explained(exception, exchange);
  }

  @Override
  public R broken(IOException cause, Exchange exchange) throws Exception {
    return unanswered(explained(failure(cause, exchange), exchange));
  }

  /** What a call without an answer is to the caller. */
  R unanswered(TransportException failure) {
    return reader.unanswered(failure).orElseThrow(() -> failure);
  }

  private TransportException failure(IOException cause, Exchange exchange) {
    Optional<Duration> deadline = exchange.deadline();
    return deadline.isPresent() && exchange.isOutOfTime()
        ? new DeadlineExceededException(endpoint, exchange.attempts(), deadline.get(), cause)
        : new TransportException(endpoint, exchange.attempts(), cause);
  }

  private <X extends Exception> X explained(X exception, Exchange exchange) {
    exchange
        .refusal()
        .ifPresent(refusal -> witness.explain(exception, refusal, exchange.attempts()));
    return exception;
  }

  @Override
  public R failed(Throwable cause) throws Exception {
    if (cause instanceof TransportException failure) {
      return unanswered(failure);
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw (Exception) cause;
  }
}
