package dev.usher.testing;

import java.util.List;

/**
 * Where faults strike: the requests of one method and path. Made by {@link FakeZendesk#on}.
 *
 * <pre>{@code
 * fake.on("POST", "/api/v2/tickets").fail(Faults.disconnectAfterProcessing());
 * fake.on("GET", "/api/v2/tickets/{id}").fail(Faults.rateLimited(1), 3);
 * }</pre>
 */
public final class FaultPoint {

  private final FaultScript script;
  private final FaultMatcher matcher;

  FaultPoint(FaultScript script, FaultMatcher matcher) {
    this.script = script;
    this.matcher = matcher;
  }

  /**
   * Lets the next request of this kind fail. Faults that wait already come first.
   *
   * @param fault what goes wrong
   * @return this point, for the fault after it
   */
  public FaultPoint fail(Fault fault) {
    return fail(fault, 1);
  }

  /**
   * Lets the next requests of this kind fail.
   *
   * @param fault what goes wrong
   * @param times how many requests it befalls, at least one
   * @return this point, for the fault after it
   * @throws IllegalArgumentException if {@code times} is less than one
   */
  public FaultPoint fail(Fault fault, int times) {
    if (times < 1) {
      throw new IllegalArgumentException("times must be at least 1 but is " + times);
    }
    script.add(matcher, fault, times);
    return this;
  }

  /**
   * Lets further requests of this kind fail at random, until {@link FakeZendesk#clearFaults}.
   * Requests that come one after the other meet the same faults for the same seed.
   *
   * <pre>{@code
   * fake.on("POST", "/api/v2/tickets")
   *     .failRandomly(42, 0.05, Faults.rateLimited(0), Faults.disconnectAfterProcessing());
   * }</pre>
   *
   * @param seed what draws them
   * @param share of the requests that each of the faults befalls, from 0 to 1
   * @param faults what goes wrong; a request meets one of them at most
   * @throws IllegalArgumentException if the shares are more than all requests
   */
  public void failRandomly(long seed, double share, Fault... faults) {
    script.add(matcher, new RandomFaults(seed, share, List.of(faults)));
  }

  /**
   * Lets every further request of this kind fail, until {@link FakeZendesk#clearFaults}.
   *
   * @param fault what goes wrong
   */
  public void failAlways(Fault fault) {
    script.add(matcher, fault, Integer.MAX_VALUE);
  }
}
