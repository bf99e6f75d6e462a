package dev.usher.benchmarks.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Where in its channel a ticket came from; the differing {@code from} and {@code to} are skipped.
 */
public record ViaSource(@Nullable String rel) {}
