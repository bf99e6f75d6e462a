package dev.usher.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One error mapping.
 *
 * @param status the status that it is for; empty for any
 * @param code the error code that it is for; empty for any
 * @param exception what is thrown; has a constructor that takes {@code (ApiError)}, or {@code
 *     (ApiError, body)}
 * @param body what the answer is decoded into for the second form; empty for the first
 */
public record ErrorModel(
    OptionalInt status, Optional<String> code, ClassName exception, Optional<TypeName> body) {}
