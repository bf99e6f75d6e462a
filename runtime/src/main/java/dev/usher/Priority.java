package dev.usher;

/** Which of the calls that wait for a rate limit is sent first. */
public enum Priority {
  /** Somebody waits for the answer: before all that is {@link #BULK}. What calls are unless set. */
  INTERACTIVE,
  /**
   * Work in the background: after all that is {@link #INTERACTIVE}. It is not starved for ever: of
   * ten calls that leave a queue where both wait, one is bulk.
   */
  BULK
}
