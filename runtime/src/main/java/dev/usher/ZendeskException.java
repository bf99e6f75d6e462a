package dev.usher;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of all that a client throws, bar the user's own mapped exceptions. Unchecked: most
 * callers cannot mend what went wrong. Messages never hold credentials or request bodies.
 *
 * <ul>
 *   <li>{@link ApiException}: Zendesk answered, outside 2xx
 *   <li>{@link TransportException}: there was no answer
 *   <li>{@link MalformedResponseException}: the answer was 2xx and could not be decoded
 *   <li>{@link InvalidRequestException}, {@link MissingScopeException}: nothing was sent
 *   <li>{@link CredentialsException}: there was no credential, and the attempt was not sent
 * </ul>
 */
public abstract class ZendeskException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private String endpoint;
  private @Nullable RetryRefusal refusal;

  ZendeskException(String message, String endpoint) {
    super(message);
    this.endpoint = endpoint;
  }

  ZendeskException(String message, String endpoint, @Nullable Throwable cause) {
    super(message, cause);
    this.endpoint = endpoint;
  }

  /** What happened, and why it was not tried again where that is not plain. */
  @Override
  public String getMessage() {
    return describe() + LastWord.of(refusal, sends());
  }

  /** How often the request was sent. */
  int sends() {
    return 0;
  }

  /** Notes why no other attempt was made. Clients do, before they throw it. */
  final void isFinal(RetryRefusal why) {
    refusal = why;
  }

  /** Why no other attempt was made, if one was thought of. */
  final Optional<RetryRefusal> whyFinal() {
    return Optional.ofNullable(refusal);
  }

  /** Notes what was called, where that was not known when this was made. */
  final void calledAt(String endpoint) {
    this.endpoint = endpoint;
  }

  /** What happened. Only asked for when somebody reads it: most exceptions are caught unread. */
  String describe() {
    return String.valueOf(super.getMessage());
  }

  /**
   * The endpoint that was called, as {@code TicketsApi.show}; empty where it is not known, as in an
   * exception that was made of an {@link ApiError} alone and that no client threw.
   */
  public final String endpoint() {
    return endpoint;
  }
}
