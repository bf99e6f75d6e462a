package dev.usher.diagnosis;

/** Causes of one kind. Pure: what it finds depends on the facts alone. */
@FunctionalInterface
interface Concern {

  /** Adds to {@code findings} the causes that {@code facts} admit. */
  void look(Facts facts, Findings findings);
}
