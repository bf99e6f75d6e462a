package dev.usher.generator.diagnostic;

/**
 * A value and the place where it was written.
 *
 * @param <T> what was written
 * @param value the value, as written
 * @param site where
 */
public record Sited<T>(T value, Site site) {}
