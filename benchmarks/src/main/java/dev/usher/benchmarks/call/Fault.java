package dev.usher.benchmarks.call;

import org.jspecify.annotations.Nullable;

/** What is wrong with one field of a refused change, read by hand. */
record Fault(String field, @Nullable String code, @Nullable String message) {}
