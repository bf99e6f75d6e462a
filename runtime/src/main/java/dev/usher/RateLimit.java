package dev.usher;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an answer's headers say about the limit that the call counted against.
 *
 * @param limit how many requests the window allows
 * @param remaining how many are left in it
 * @param reset how long until the window starts anew, in whole seconds; null where the answer does
 *     not say
 */
public record RateLimit(int limit, int remaining, @Nullable Duration reset) {}
