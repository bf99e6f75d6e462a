package dev.usher.benchmarks.ticket;

/** The channel that a ticket came through. */
public record Via(String channel, ViaSource source) {}
