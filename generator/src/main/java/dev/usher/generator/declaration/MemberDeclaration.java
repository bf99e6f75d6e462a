package dev.usher.generator.declaration;

import dev.usher.generator.diagnostic.Site;

/**
 * A member of an annotation.
 *
 * @param name its name, {@code value} for the nameless
 * @param value what it was given, or its default
 * @param site where the value stands; the annotation's site for a default
 * @param written whether it stands in the source
 */
public record MemberDeclaration(String name, Value value, Site site, boolean written) {}
