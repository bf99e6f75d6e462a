package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;

/**
 * An annotation of Usher's on something that is no part of an interface.
 *
 * @param annotation its type
 * @param site where it stands
 * @param on what carries it, as people call it: {@code class Tickets}
 */
public record Stray(ClassName annotation, Site site, String on) {}
