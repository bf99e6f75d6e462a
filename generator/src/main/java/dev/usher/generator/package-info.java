/**
 * The annotation processor: rounds and wiring, and one step for each kind of annotated type. A step
 * reads like the pipeline that it is: read, check, resolve, write, emit. What the stages do is in
 * the packages below, which do not know each other's insides.
 */
@NullMarked
package dev.usher.generator;

import org.jspecify.annotations.NullMarked;
