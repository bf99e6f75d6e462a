package dev.usher.benchmarks.ticket;

import dev.usher.annotations.Model;
import org.jspecify.annotations.Nullable;

/** The value that a ticket has for a field of the account's own. */
@Model
public record CustomField(long id, @Nullable String value) {}
