package dev.usher;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An answer within 2xx that cannot be decoded into what the endpoint declares, or is longer than
 * {@link Zendesk.Builder#maxJsonBytes} allows. The request was carried out. The message tells types
 * and places, never values, which may be personal data; so does the cause, a stand-in with the
 * stack trace of what the decoder threw.
 */
public final class MalformedResponseException extends ZendeskException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String path;
  private final @Nullable String requestId;

  /**
   * An answer that could not be decoded.
   *
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param status the HTTP status of the answer
   * @param path where in the JSON it went wrong, as {@code $.ticket.id}
   * @param problem what is wrong there, without values
   * @param requestId what Zendesk's support asks for, or null
   * @param cause a stand-in for what the decoder threw, or null
   */
  public MalformedResponseException(
      String endpoint,
      int status,
      String path,
      String problem,
      @Nullable String requestId,
      @Nullable Throwable cause) {
    super(
        "%s: answered %d, but the body cannot be decoded at %s: %s%s"
            .formatted(
                endpoint,
                status,
                Refusal.line(path),
                problem,
                requestId == null ? "" : "; request " + Refusal.line(requestId)),
        endpoint,
        cause);
    this.status = status;
    this.path = path;
    this.requestId = requestId;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }

  /** Where in the JSON it went wrong, as {@code $.ticket.id}; {@code $} is the document itself. */
  public String path() {
    return path;
  }

  /** What Zendesk's support asks for; null where the answer has none. */
  public @Nullable String requestId() {
    return requestId;
  }
}
