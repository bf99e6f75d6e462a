package dev.usher.benchmarks.ticket;

import org.jspecify.annotations.Nullable;

/** What the requester thought of the answer. */
public record SatisfactionRating(long id, String score, @Nullable String comment) {}
