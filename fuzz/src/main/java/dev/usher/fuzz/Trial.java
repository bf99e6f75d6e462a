package dev.usher.fuzz;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import okio.ByteString;

/**
 * One answer, one call, one judgement.
 *
 * @param came what the call ended in: {@code a value}, or the simple name of an exception
 * @param time from the call to the judgement
 * @param violation what was not as promised, if anything
 */
record Trial(String came, Duration time, Optional<Violation> violation) {

  /** Gives {@code answer} to {@code calls}. */
  static Trial of(long number, ByteString answer, SplittableRandom random, Wire wire, Calls calls) {
    wire.carry(answer);
    long start = System.nanoTime();
    String came;
    Optional<Violation> violation = Optional.empty();
    try {
      calls.any(random);
      came = "a value";
    } catch (Throwable thrown) {
      came = thrown.getClass().getSimpleName();
      violation = Verdict.of(thrown).map(problem -> new Violation(number, problem, thrown));
    }
    return new Trial(came, Duration.ofNanos(System.nanoTime() - start), violation);
  }

  /** This one, with something that is wrong with it, unless something else is already. */
  Trial violating(long number, String problem) {
    return new Trial(
        came, time, violation.or(() -> Optional.of(new Violation(number, problem, null))));
  }
}
