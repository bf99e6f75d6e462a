package dev.usher.benchmarks.ticket;

import dev.usher.annotations.Model;
import org.jspecify.annotations.Nullable;

/**
 * Where in its channel a ticket came from; the differing {@code from} and {@code to} are skipped.
 */
@Model
public record ViaSource(@Nullable String rel) {}
