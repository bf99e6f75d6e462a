/**
 * What makes a declaration wrong. A rule is a pure function from a declaration to diagnostics: it
 * asks no compiler, knows no other rule, and says nothing about what another one already reports.
 */
@NullMarked
package dev.usher.generator.rule;

import org.jspecify.annotations.NullMarked;
