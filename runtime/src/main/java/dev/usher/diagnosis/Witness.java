package dev.usher.diagnosis;

import dev.usher.ApiException;
import dev.usher.RetryRefusal;
import java.util.function.Supplier;

/**
 * Tells exceptions which call they come from and why that was not tried again, those of the user's
 * own among them. One per account. Thread-safe.
 */
public final class Witness {

  private final Supplier<Caller> caller;
  private final Origin origins;
  private final Explanation explanations;

  /**
   * A witness of the calls of one account. How exceptions are told is given: only their own package
   * can.
   *
   * @param caller says who calls, as far as it is known when an exception is told
   * @param origins tells an exception where it comes from
   * @param explanations tells an exception why it is final
   */
  public Witness(Supplier<Caller> caller, Origin origins, Explanation explanations) {
    this.caller = caller;
    this.origins = origins;
    this.explanations = explanations;
  }

  /**
   * Tells {@code thrown}, unless it is an exception that has no place for it.
   *
   * @param endpoint what was called, as {@code TicketsApi.show}
   * @param attempts how often it was sent
   */
  public void testify(
      Exception thrown,
      String endpoint,
      int attempts,
      Target target,
      SentRequest sent,
      boolean mayBeDone) {
    if (thrown instanceof ApiException refusal) {
      origins.tell(
          refusal, new CallFacts(caller.get(), target, sent, mayBeDone), endpoint, attempts);
    }
  }

  /** Tells {@code thrown} why no other attempt was made after so many. */
  public void explain(Exception thrown, RetryRefusal refusal, int attempts) {
    explanations.explain(thrown, refusal, attempts);
  }

  /** How an exception is told where it comes from. */
  public interface Origin {

    /** Tells {@code thrown} that it comes from {@code endpoint}, sent so many times. */
    void tell(ApiException thrown, CallFacts call, String endpoint, int attempts);
  }

  /** How an exception is told why it is final. */
  public interface Explanation {

    /** Tells {@code thrown} why no other attempt was made after so many. */
    void explain(Exception thrown, RetryRefusal refusal, int attempts);
  }
}
