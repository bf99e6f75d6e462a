/** What the projects outside the reactor share: checks that they run on themselves. */
@NullMarked
package dev.usher.it;

import org.jspecify.annotations.NullMarked;
