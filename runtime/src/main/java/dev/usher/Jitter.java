package dev.usher;

/** How backoffs are spread, so that clients which failed together do not return together. */
public enum Jitter {
  /** Anywhere from nothing to the whole backoff. */
  FULL,
  /** Anywhere from half the backoff to the whole. */
  EQUAL,
  /** The backoff as it is. */
  NONE
}
