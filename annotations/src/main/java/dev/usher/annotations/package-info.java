/**
 * What users put on their interfaces and models. Annotations and the enums of their members live
 * here; nothing that runs does.
 */
@NullMarked
package dev.usher.annotations;

import org.jspecify.annotations.NullMarked;
