/**
 * Metrics and traces of calls: {@link dev.usher.micrometer.MicrometerListener}. What is measured is
 * what a {@link dev.usher.CallListener} is told; nothing here looks into calls.
 */
@NullMarked
package dev.usher.micrometer;

import org.jspecify.annotations.NullMarked;
