/**
 * What is wrong with {@code @Model} types: one class for each concern, from declaration to
 * diagnostics. Rules are pure, know nothing of each other, and all run.
 */
@NullMarked
package dev.usher.generator.json.rule;

import org.jspecify.annotations.NullMarked;
