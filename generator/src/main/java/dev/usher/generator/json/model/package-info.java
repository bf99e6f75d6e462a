/**
 * The adapters that are to be generated, fully resolved: records of JDK types and JavaPoet names.
 * Equal models give byte-equal output.
 */
@NullMarked
package dev.usher.generator.json.model;

import org.jspecify.annotations.NullMarked;
