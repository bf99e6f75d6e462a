package dev.usher.diagnosis;

import java.io.Serializable;

/**
 * What is known of a call beside its answer. Nothing secret: exceptions keep it, and are
 * serialized.
 *
 * @param caller who called
 * @param target what was called
 * @param sent what was sent
 * @param mayBeDone whether an earlier attempt, whose outcome is not known, may have carried it out
 */
public record CallFacts(Caller caller, Target target, SentRequest sent, boolean mayBeDone)
    implements Serializable {

  /** Of a call that was sent once. */
  public CallFacts(Caller caller, Target target, SentRequest sent) {
    this(caller, target, sent, false);
  }
}
