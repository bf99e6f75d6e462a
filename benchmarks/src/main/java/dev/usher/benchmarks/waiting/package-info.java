/** What asynchronous calls hold while they wait to be tried again: memory and threads. */
@NullMarked
package dev.usher.benchmarks.waiting;

import org.jspecify.annotations.NullMarked;
