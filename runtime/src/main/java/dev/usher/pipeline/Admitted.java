package dev.usher.pipeline;

import dev.usher.RateLimiter.Answer;
import dev.usher.RateLimiter.Leave;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A call as its limiter knows it: with the leave for the attempt that is under way. */
abstract sealed class Admitted permits Exchange {

  private volatile @Nullable Leave leave;

  /** Notes that a limiter lets the attempt go. */
  final void leave(Leave given) {
    leave = given;
  }

  /** Tells the limiter what an answer of {@code home} says. */
  final void answered(Response response, Origin home) {
    Leave given = leave;
    if (given != null && home.holds(response.request().url())) {
      given.answered(new Answer(response.code(), response.headers()));
    }
  }

  /** Tells the limiter that the attempt is over. */
  final void endLeave() {
    Leave given = leave;
    if (given != null) {
      leave = null;
      given.ended();
    }
  }
}
