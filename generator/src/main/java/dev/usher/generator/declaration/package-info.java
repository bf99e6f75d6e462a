/**
 * What the user wrote, as written: records of names, values and the places where they stand, and
 * the readers that make them from the compiler's elements. Reading never fails and never judges:
 * what makes no sense becomes a declaration that a rule rejects. Only readers and {@link
 * dev.usher.generator.diagnostic.Site} hold anything of the compiler's.
 */
@NullMarked
package dev.usher.generator.declaration;

import org.jspecify.annotations.NullMarked;
