package dev.usher.generator.json.declaration;

import java.util.Optional;

/**
 * That a type is a case of a sealed interface with {@code @Model}.
 *
 * @param discriminator the JSON member that tells the cases apart
 * @param label this case's value of it; empty for the {@code @Unknown} case
 */
public record MembershipDeclaration(String discriminator, Optional<String> label) {}
