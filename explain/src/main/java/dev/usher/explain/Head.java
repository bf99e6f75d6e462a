package dev.usher.explain;

import java.util.OptionalInt;
import okhttp3.Headers;

/**
 * A status line and the headers below it.
 *
 * @param status the status; empty where there is no status line
 * @param reason what the status line says of it; HTTP/2 says nothing
 * @param headers the headers
 */
record Head(OptionalInt status, String reason, Headers headers) {}
