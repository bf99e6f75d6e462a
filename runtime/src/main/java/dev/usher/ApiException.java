package dev.usher;

import dev.usher.error.FailedMapping;
import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer outside 2xx. By status it is one of the subclasses; statuses without a class of their
 * own, such as 413 or 423, are a plain {@code ApiException}.
 *
 * <p>The constructors are public so that code which handles these exceptions can be tested without
 * a server. Exceptions named in {@code @OnError} may extend this class; they are then caught with
 * the others.
 */
public class ApiException extends ZendeskException {

  @Serial private static final long serialVersionUID = 1L;

  private final ApiError error;
  private final int attempts;

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public ApiException(ApiError error, String endpoint, int attempts) {
    super("", endpoint);
    this.error = Objects.requireNonNull(error, "error");
    this.attempts = attempts;
  }

  /**
   * For exceptions of the user's own, which are made from the answer alone. {@link #endpoint()} is
   * then empty, {@link #attempts()} 1.
   *
   * @param error the answer
   */
  protected ApiException(ApiError error) {
    this(error, "", 1);
  }

  /**
   * What was called and what came back, in one paragraph; also why an exception of the user's could
   * not be made of it, where one was to be.
   */
  @Override
  public String getMessage() {
    String message = String.valueOf(super.getMessage());
    return getCause() instanceof FailedMapping failed
        ? message + "; " + failed.getMessage()
        : message;
  }

  @Override
  final String describe() {
    return Refusal.describe(error, endpoint(), attempts);
  }

  /** The answer. */
  public final ApiError error() {
    return error;
  }

  /** The HTTP status of the answer. */
  public final int status() {
    return error.status();
  }

  /** The machine-readable code of the answer; null where it has none. */
  public final @Nullable String code() {
    return error.code();
  }

  /** What Zendesk's support asks for; null where the answer has none. */
  public final @Nullable String requestId() {
    return error.requestId();
  }

  /** How often the request was sent, the first time included. */
  public final int attempts() {
    return attempts;
  }
}
