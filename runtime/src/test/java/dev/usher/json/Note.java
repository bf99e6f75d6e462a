package dev.usher.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model whose adapter is written by hand, in the manner of generated ones. */
@SuppressWarnings("NullableOptional") // null and empty are two things here
record Note(
    long id,
    @Nullable Instant at,
    @Nullable Optional<String> author,
    @Nullable List<Note> replies) {}
