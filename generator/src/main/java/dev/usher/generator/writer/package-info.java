/**
 * From a resolved model to text: pure writers that compose JavaPoet specs, the layout of their
 * output, the manifest and the metadata of shrinkers, and {@code SourceEmitter}, which alone writes
 * files. Nothing here decides: what a client does is settled in the model, and how it does so in
 * the runtime.
 */
@NullMarked
package dev.usher.generator.writer;

import org.jspecify.annotations.NullMarked;
