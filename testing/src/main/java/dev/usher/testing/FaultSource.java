package dev.usher.testing;

import java.util.Optional;

/** Gives faults, one request after the other. Used by one thread at a time. */
interface FaultSource {

  /** What befalls the next request; empty where it is spared. */
  Optional<Fault> next();

  /** Whether there are no more. */
  boolean isOver();
}
