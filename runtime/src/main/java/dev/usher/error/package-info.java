/**
 * From an answer outside 2xx to what is thrown: bodies are told apart by their structure, become
 * one {@link dev.usher.ApiError}, and that becomes an exception, the user's own or one by status.
 * Nothing here sends, retries or knows credentials.
 */
@NullMarked
package dev.usher.error;

import org.jspecify.annotations.NullMarked;
