/**
 * Compiles: what is compiled, the two ways to compile it, and their figures. Both ways compile the
 * same types into the same classes; a test says so.
 */
@NullMarked
package dev.usher.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
