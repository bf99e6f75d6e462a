/**
 * A soak: many threads write to an embedded Zendesk where one request in five goes wrong, and what
 * is there in the end is counted. Here is nothing to measure; something is lost, or it is not.
 */
@NullMarked
package dev.usher.benchmarks.chaos;

import org.jspecify.annotations.NullMarked;
