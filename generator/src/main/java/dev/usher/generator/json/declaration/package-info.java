/**
 * {@code @Model} types as written, and the readers that turn the compiler's elements into them. Odd
 * input becomes a declaration too: judging it is up to the rules, which ask no compiler.
 */
@NullMarked
package dev.usher.generator.json.declaration;

import org.jspecify.annotations.NullMarked;
