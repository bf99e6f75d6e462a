package dev.usher.generator.json.model;

import com.palantir.javapoet.TypeName;

/**
 * A component of a record.
 *
 * @param name its name in Java
 * @param member the name of its JSON member
 * @param type its type
 * @param value how its values are read and written
 */
public record ComponentModel(String name, String member, TypeName type, ValueModel value) {}
