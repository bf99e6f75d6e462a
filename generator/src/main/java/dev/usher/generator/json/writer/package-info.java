/**
 * From a resolved adapter to its source. Pure; nothing here decides. Layout and files are {@code
 * dev.usher.generator.writer}'s.
 */
@NullMarked
package dev.usher.generator.json.writer;

import org.jspecify.annotations.NullMarked;
