package dev.usher.support;

import com.squareup.moshi.Moshi;

/**
 * How an account decodes JSON answers.
 *
 * @param moshi has the adapters
 * @param maxBytes how long a document may be, in bytes
 */
record Decoding(Moshi moshi, long maxBytes) {}
