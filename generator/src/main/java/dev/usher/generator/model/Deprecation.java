package dev.usher.generator.model;

/**
 * Whether, and how, an element is deprecated; what is generated from it is deprecated in the same
 * way.
 */
public enum Deprecation {
  /** Not deprecated. */
  NONE,
  /** {@code @Deprecated}. */
  DEPRECATED,
  /** {@code @Deprecated(forRemoval = true)}. */
  FOR_REMOVAL
}
