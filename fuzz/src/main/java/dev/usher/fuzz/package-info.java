/**
 * Fuzzing: answers as a server, a gateway or a broken line might give them, put on the wire in
 * front of a generated client. Whatever comes, only {@link dev.usher.ZendeskException}s and the
 * exceptions that the interface declares may come out of it. Nothing of this is published.
 */
@NullMarked
package dev.usher.fuzz;

import org.jspecify.annotations.NullMarked;
