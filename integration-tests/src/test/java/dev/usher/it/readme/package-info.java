/** What README shows, compiled and run. */
@NullMarked
package dev.usher.it.readme;

import org.jspecify.annotations.NullMarked;
