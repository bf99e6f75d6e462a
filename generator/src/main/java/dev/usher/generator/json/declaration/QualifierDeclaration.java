package dev.usher.generator.json.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;

/**
 * An annotation that is a {@code JsonQualifier}.
 *
 * @param site where it is
 * @param type its type
 * @param hasMembers whether its type has members
 */
public record QualifierDeclaration(Site site, ClassName type, boolean hasMembers) {}
