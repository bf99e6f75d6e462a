/** What the check of scopes costs a call. */
@NullMarked
package dev.usher.benchmarks.scope;

import org.jspecify.annotations.NullMarked;
