package dev.usher.fuzz;

import dev.usher.ApiException;
import dev.usher.FieldError;
import dev.usher.TransportException;
import dev.usher.annotations.OnError;
import dev.usher.annotations.OnTransportError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An error type with a component of each kind. */
sealed interface TicketError {

  /** The exception that it holds, if any. */
  default Optional<Exception> thrown() {
    return Optional.empty();
  }

  @OnError(status = 422)
  record Invalid(
      List<FieldError> fieldErrors,
      @Nullable Map<String, List<Problem.Detail>> details,
      Optional<String> description)
      implements TicketError {}

  @OnError(status = 429)
  record TooMany(long limit, @Nullable String error) implements TicketError {}

  @OnTransportError
  record Unanswered(TransportException exception) implements TicketError {
    @Override
    public Optional<Exception> thrown() {
      return Optional.of(exception);
    }
  }

  @OnError
  record Other(ApiException exception) implements TicketError {
    @Override
    public Optional<Exception> thrown() {
      return Optional.of(exception);
    }
  }
}
