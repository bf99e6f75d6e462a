package dev.usher.fuzz;

/**
 * An answer that mutation starts from.
 *
 * @param name what it is, for reports
 * @param answer the answer
 */
record Seed(String name, Answer answer) {}
