package dev.usher;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt of a call ended, as a {@link CallListener} is told.
 *
 * @param attempt which it was; the first is 1
 * @param outcome how it ended; {@link CallOutcome#CANCELLED} and {@link
 *     CallOutcome#DEADLINE_EXCEEDED} where the call ended while it was under way
 * @param status the HTTP status; 0 where there was no answer
 * @param failure the simple name of the exception that it failed with, as {@code
 *     SocketTimeoutException}; null where it was answered, or the call ended meanwhile
 * @param duration from sending until the answer was read; of a stream, until it began
 * @param rateLimit what the answer says of the limit; null where it does not say
 */
public record AttemptEnd(
    int attempt,
    CallOutcome outcome,
    int status,
    @Nullable String failure,
    Duration duration,
    @Nullable RateLimit rateLimit) {}
