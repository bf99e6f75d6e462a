package dev.usher.generator.json.model;

import java.util.Optional;

/**
 * A member by which a record is told apart from the other cases of a sealed interface.
 *
 * @param discriminator the member's JSON name
 * @param label its value for this record; empty for the record that stands for all unknown values
 */
public record LabelModel(String discriminator, Optional<String> label) {}
