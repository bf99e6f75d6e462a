package dev.usher;

import java.util.List;
import java.util.Objects;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An answer with what came beside its body. Immutable as far as {@code body} is.
 *
 * @param <T> what the body was decoded to; {@code Void} where it is of no interest
 * @param status the HTTP status, 2xx; 404 where the body is an {@code Optional} that is empty for
 *     that reason
 * @param headers all headers of the answer
 * @param requestId what Zendesk's support asks for; null where the answer has none
 * @param rateLimit where the account stands with its limit; null where the answer does not say
 * @param warnings what Zendesk dropped from the request without refusing it ({@code
 *     X-Zendesk-API-Warn}), as received; mostly empty
 * @param body the decoded body; null for {@code Void} only
 */
public record ApiResponse<T extends @Nullable Object>(
    int status,
    Headers headers,
    @Nullable String requestId,
    @Nullable RateLimit rateLimit,
    List<String> warnings,
    T body) {

  /** Copies {@code warnings} and refuses null headers. */
  public ApiResponse {
    Objects.requireNonNull(headers, "headers");
    warnings = List.copyOf(warnings);
  }

  /**
   * Whether Zendesk knew the {@code Idempotency-Key}: it did nothing anew, and this is what the
   * first request with that key made. False also where no key was sent, or Zendesk does not say: it
   * documents {@code x-idempotency-lookup} for the creation of tickets only, and knows a key for
   * two hours (Zendesk docs: Ticketing introduction).
   */
  public boolean idempotencyHit() {
    return "hit".equalsIgnoreCase(headers.get("X-Idempotency-Lookup"));
  }
}
