package dev.usher.pipeline;

/** What happens with an outcome: the rest of a call. */
public interface Reply {

  /** Goes on with {@code outcome}. */
  void accept(Outcome outcome);
}
