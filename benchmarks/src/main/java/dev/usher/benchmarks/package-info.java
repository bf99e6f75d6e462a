/**
 * Measures what Usher costs: its calls against the same calls written by hand and through plain
 * Retrofit, and its processor against javac alone. Here is the command line, in the packages below
 * the two measurements; nothing of this is published.
 */
@NullMarked
package dev.usher.benchmarks;

import org.jspecify.annotations.NullMarked;
