package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;

/**
 * A component of a record without an adapter of its own, which Moshi reads and writes under the
 * component's name, where Zendesk's is in snake case.
 *
 * @param holder the record
 * @param name the component
 */
public record CamelMember(ClassName holder, String name) {}
