package dev.usher.benchmarks.ticket;

import org.jspecify.annotations.Nullable;

/** The value that a ticket has for a field of the account's own. */
public record CustomField(long id, @Nullable String value) {}
