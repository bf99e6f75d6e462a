/**
 * What is likely wrong with a call that was refused, and the command that reproduces it. Pure
 * functions of the answer and of a few harmless facts about the call, which its exception keeps: no
 * credential, no body, no value of a header that may be secret. Nothing here sends, waits or asks
 * for the time.
 */
@NullMarked
package dev.usher.diagnosis;

import org.jspecify.annotations.NullMarked;
