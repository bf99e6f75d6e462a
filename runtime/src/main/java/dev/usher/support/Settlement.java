package dev.usher.support;

import dev.usher.DeadlineExceededException;
import dev.usher.TransportException;
import dev.usher.error.ErrorTable;
import dev.usher.pipeline.Exchange;
import dev.usher.pipeline.Outcome;
import java.time.Duration;
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
  private final ResponseReader<R> reader;
  private final ErrorTable errors;

  Settlement(String endpoint, ResponseReader<R> reader, ErrorTable errors) {
    this.endpoint = endpoint;
    this.reader = reader;
    this.errors = errors;
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // The value is the reader's, null for Void.
  public R answered(@Nullable Object value) {
    return (R) value;
  }

  @Override
  public R refused(Outcome.Refused refused, Exchange exchange) throws Exception {
    if (refused.error().status() == NOT_FOUND && reader.takesNotFound()) {
      return reader.absent(refused.error());
    }
    throw errors.exception(refused.error(), endpoint, exchange.attempts());
  }

  @Override
  public R broken(Outcome.Broken broken, Exchange exchange) {
    Optional<Duration> deadline = exchange.deadline();
    if (broken.late() && deadline.isPresent()) {
      throw new DeadlineExceededException(
          endpoint, exchange.attempts(), deadline.get(), broken.cause());
    }
    throw new TransportException(endpoint, exchange.attempts(), broken.cause());
  }

  @Override
  public R failed(Throwable cause) throws Exception {
    if (cause instanceof Error error) {
      throw error;
    }
    throw (Exception) cause;
  }
}
