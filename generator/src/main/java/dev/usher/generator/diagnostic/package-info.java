/**
 * What is wrong, where, and what to write instead, as values: a {@link
 * dev.usher.generator.diagnostic.Report} is made by those who judge and printed by {@link
 * dev.usher.generator.diagnostic.Reporter}, the only one here, and anywhere, to talk to the
 * compiler's messager. Nothing here knows what is judged.
 */
@NullMarked
package dev.usher.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
