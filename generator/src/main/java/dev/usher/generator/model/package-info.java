/**
 * What is to be generated, fully resolved: records of JDK types and JavaPoet names. Nothing here
 * knows the compiler, and nothing here is written by hand in a user's source: defaults and
 * inheritance are already applied. Equal models give byte-equal output.
 */
@NullMarked
package dev.usher.generator.model;

import org.jspecify.annotations.NullMarked;
