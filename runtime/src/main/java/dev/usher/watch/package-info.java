/**
 * What {@link dev.usher.CallListener}s are told of a call while it runs, in order and once. Reads
 * the clock only where somebody listens; knows neither how calls run nor what they return.
 */
@NullMarked
package dev.usher.watch;

import org.jspecify.annotations.NullMarked;
