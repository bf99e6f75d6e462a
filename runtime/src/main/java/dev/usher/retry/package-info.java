/**
 * Whether and when a call is sent again. Pure decisions over values: nothing here sends, sleeps,
 * reads a clock or draws a random number by itself, and nothing here knows of the pipeline.
 */
@NullMarked
package dev.usher.retry;

import org.jspecify.annotations.NullMarked;
