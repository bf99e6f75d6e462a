/**
 * Calls over an in-memory transport: what is answered, who calls, and the JMH benchmark. Every
 * contestant sends the same requests, is given the same bytes and hands back the same values; a
 * test says so.
 */
@NullMarked
package dev.usher.benchmarks.call;

import org.jspecify.annotations.NullMarked;
