package dev.usher.sample;

import dev.usher.ApiException;
import dev.usher.FieldError;
import dev.usher.TransportException;
import dev.usher.annotations.OnError;
import dev.usher.annotations.OnTransportError;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why there is no ticket. Whoever meets one has to think of each case. */
public sealed interface CreateTicketError {

  /** {@return what to tell whoever wrote the message} */
  String inWords();

  /**
   * Zendesk took the ticket for invalid.
   *
   * @param description what Zendesk says of it as a whole
   * @param fieldErrors what was wrong, field by field
   */
  @OnError(status = 422, code = "RecordInvalid")
  record Invalid(String description, List<FieldError> fieldErrors) implements CreateTicketError {
    @Override
    public String inWords() {
      return fieldErrors.stream()
          .map(error -> Objects.requireNonNullElse(error.message(), error.field()))
          .collect(Collectors.joining(", ", description + ": ", ""));
    }
  }

  /**
   * No answer came, so that the ticket may be there or not.
   *
   * @param cause what went wrong
   */
  @OnTransportError
  record Unreachable(TransportException cause) implements CreateTicketError {
    @Override
    public String inWords() {
      return "no answer after %d attempts".formatted(cause.attempts());
    }
  }

  /**
   * Any other answer.
   *
   * @param refusal the answer, with its diagnosis
   */
  @OnError
  record Other(ApiException refusal) implements CreateTicketError {
    @Override
    public String inWords() {
      return refusal.diagnosis().likeliest().summary();
    }
  }
}
