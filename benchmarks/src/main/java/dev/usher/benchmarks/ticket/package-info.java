/**
 * One model of a Zendesk ticket, the same for every contestant: Usher reads it through the adapters
 * that it generates, plain Moshi by reflection, the hand-written client through its own adapter.
 */
@NullMarked
package dev.usher.benchmarks.ticket;

import org.jspecify.annotations.NullMarked;
