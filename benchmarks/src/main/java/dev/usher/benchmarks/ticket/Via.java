package dev.usher.benchmarks.ticket;

import dev.usher.annotations.Model;

/** The channel that a ticket came through. */
@Model
public record Via(String channel, ViaSource source) {}
