package dev.usher.benchmarks.ticket;

import dev.usher.annotations.Model;
import org.jspecify.annotations.Nullable;

/** What the requester thought of the answer. */
@Model
public record SatisfactionRating(long id, String score, @Nullable String comment) {}
