package dev.usher.generator.writer;

/**
 * A resource, ready to be written beside the classes.
 *
 * @param path its place below the root, with slashes
 * @param text all of it
 */
public record GeneratedResource(String path, String text) {}
