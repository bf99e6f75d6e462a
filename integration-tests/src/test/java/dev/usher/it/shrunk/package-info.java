/** An application that was shrunk and renamed by the rules that Usher ships and writes. */
@NullMarked
package dev.usher.it.shrunk;

import org.jspecify.annotations.NullMarked;
