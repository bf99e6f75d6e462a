package dev.usher;

import dev.usher.diagnosis.CallFacts;
import dev.usher.diagnosis.CurlCommand;
import dev.usher.diagnosis.Diagnostician;
import dev.usher.error.FailedMapping;
import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
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

  /** Of an exception that is made of the answer alone, till a client throws it. */
  private static final int NOT_TOLD = 0;

  private int attempts;
  private @Nullable CallFacts call;

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
   * For exceptions of the user's own, which are made from the answer alone. The client that throws
   * one tells it the call: {@link #endpoint()}, {@link #attempts()}, {@link #diagnosis()}, {@link
   * #curl()} and the message are then those of any other. Until then, and where no client throws
   * it, the endpoint is empty and there was one attempt.
   *
   * @param error the answer
   */
  protected ApiException(ApiError error) {
    this(error, "", NOT_TOLD);
  }

  /**
   * What was called, what came back and why that is likely so, in one paragraph; also why an
   * exception of the user's could not be made of it, where one was to be.
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
    return Refusal.describe(error, endpoint(), attempts())
        + "; likely cause: "
        + diagnosis().likeliest().summary();
  }

  /** Notes the call that this comes from. Clients do, before they throw it. */
  final void comesFrom(CallFacts call, String endpoint, int attempts) {
    this.call = call;
    if (this.attempts == NOT_TOLD) {
      this.attempts = attempts;
      calledAt(endpoint);
    }
  }

  /** The call that this comes from; null where no client threw it. */
  final @Nullable CallFacts call() {
    return call;
  }

  /**
   * What is likely wrong, and what to do about it: the causes in order, with what speaks for each.
   * Worked out when asked for, from the answer and from what is known of the call: the path, the
   * scopes needed and held, the role, the form of the credential. An exception that no client threw
   * is diagnosed from its answer alone.
   */
  public final Diagnosis diagnosis() {
    return Diagnostician.diagnose(error, call);
  }

  /**
   * The command that repeats the call, for a POSIX shell with curl. The credential is a variable
   * ({@code $ZENDESK_TOKEN}, or {@code $ZENDESK_EMAIL} and {@code $ZENDESK_API_TOKEN}), what looks
   * secret in the URL is {@code REDACTED}, and the body is a file to be written, {@code body.json}:
   * it may hold personal data and is not kept. Of the headers, those are there that shape the
   * answer; the names of others are told. An idempotency key is sent again, so a create that was
   * carried out is not repeated. A comment where no client threw this exception.
   */
  public final String curl() {
    return call == null ? CurlCommand.unknown() : CurlCommand.of(call.sent());
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
    return attempts == NOT_TOLD ? 1 : attempts;
  }

  /**
   * Why this was the last attempt: the first precondition of another that did not hold. Empty where
   * none was thought of: in an exception that no client threw, in one of a call that was cancelled,
   * whose account was closed, or whose future ended at its deadline.
   */
  public final Optional<RetryRefusal> retryRefusal() {
    return whyFinal();
  }

  @Override
  final int sends() {
    return attempts();
  }
}
