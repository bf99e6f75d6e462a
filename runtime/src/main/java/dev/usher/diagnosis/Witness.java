package dev.usher.diagnosis;

import dev.usher.ApiException;
import java.util.function.BiConsumer;

/**
 * Tells exceptions which call they come from, those of the user's own among them. One per account.
 * Thread-safe.
 */
public final class Witness {

  private final Caller caller;
  private final BiConsumer<ApiException, CallFacts> exceptions;

  /**
   * A witness of the calls of one account.
   *
   * @param caller who calls
   * @param exceptions how an exception is told; only its own package can
   */
  public Witness(Caller caller, BiConsumer<ApiException, CallFacts> exceptions) {
    this.caller = caller;
    this.exceptions = exceptions;
  }

  /** Tells {@code thrown}, unless it is an exception that has no place for it. */
  public void testify(Exception thrown, Target target, SentRequest sent) {
    if (thrown instanceof ApiException refusal) {
      exceptions.accept(refusal, new CallFacts(caller, target, sent));
    }
  }
}
