package dev.usher;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call could not be turned into a request: null for a path variable, a body that
 * does not encode. Nothing was sent.
 */
public final class InvalidRequestException extends ZendeskException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * A call whose arguments make no request.
   *
   * @param endpoint the endpoint that was to be called, as {@code TicketsApi.create}; empty where
   *     it is not known
   * @param problem which argument is at fault and why, without its value
   * @param cause what refused it, or null
   */
  public InvalidRequestException(String endpoint, String problem, @Nullable Throwable cause) {
    super(endpoint.isEmpty() ? problem : endpoint + ": " + problem, endpoint, cause);
  }
}
