package dev.usher.diagnosis;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param credentials the kind of the credentials, as they print
 * @param scopes the scopes that they were given as holding, separated by blanks; null where these
 *     are not known
 */
public record Caller(String credentials, @Nullable String scopes) implements Serializable {}
