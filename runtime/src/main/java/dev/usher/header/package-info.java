/**
 * What the headers of an answer say beside its body: request id, rate limits, warnings. Pure
 * functions of {@link okhttp3.Headers}; a header that is absent or cannot be read is no answer,
 * never a failure.
 */
@NullMarked
package dev.usher.header;

import org.jspecify.annotations.NullMarked;
