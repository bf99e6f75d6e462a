/**
 * The command that explains a saved answer. It reads, words and prints; what an answer says, and
 * what is likely wrong, it asks the runtime. It is built with the runtime and shipped in one file
 * with it, so it may use what the runtime keeps to itself.
 */
@NullMarked
package dev.usher.explain;

import org.jspecify.annotations.NullMarked;
