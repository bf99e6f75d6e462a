package dev.usher;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended, as a {@link CallListener} is told.
 *
 * @param outcome how it ended
 * @param status the HTTP status of the last attempt's answer; 0 where it had none
 * @param failure the simple name of the exception that the last attempt failed with, as {@code
 *     SocketTimeoutException}; null where it was answered, or the call was cancelled
 * @param attempts how often its request was sent, or tried to be; 0 where it was not
 * @param duration from the call's beginning, waits included; of a stream, until it began
 * @param rateLimit what the last answer that told of a limit said; null where none did
 */
public record CallEnd(
    CallOutcome outcome,
    int status,
    @Nullable String failure,
    int attempts,
    Duration duration,
    @Nullable RateLimit rateLimit) {}
