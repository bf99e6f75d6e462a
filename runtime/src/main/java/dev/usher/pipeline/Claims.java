package dev.usher.pipeline;

import dev.usher.Priority;
import dev.usher.RateLimiter.Claim;
import java.time.Duration;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What the requests of an endpoint draw on. Thread-safe. */
public interface Claims {

  /**
   * What {@code request} asks a limiter for.
   *
   * @param attempt which attempt of its call this is; the first is 1
   * @param patience how long it can wait; null where it has no deadline
   */
  Claim of(Request request, Priority priority, int attempt, @Nullable Duration patience);
}
