package dev.usher.error;

import dev.usher.ApiError;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An answer outside 2xx that was read, as far as it came.
 *
 * @param error what it says
 * @param brokeOff what broke its body off; null where that was read to its end, or as far as is
 *     kept
 */
public record ErrorReading(ApiError error, @Nullable IOException brokeOff) {}
