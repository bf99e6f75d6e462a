/** A small support-desk sync: brings the messages of a shared mailbox into Zendesk, once each. */
@NullMarked
package dev.usher.sample;

import org.jspecify.annotations.NullMarked;
