package dev.usher;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** 429: too many requests, for the account or for one endpoint. */
public final class RateLimitedException extends ApiException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public RateLimitedException(ApiError error, String endpoint, int attempts) {
    super(error, endpoint, attempts);
  }

  /**
   * How long Zendesk asks to wait before the next try; null where it does not say, zero is
   * possible.
   */
  public @Nullable Duration retryAfter() {
    return error().retryAfter();
  }
}
