package dev.usher.sample.model;

import dev.usher.annotations.Model;
import org.jspecify.annotations.Nullable;

/** A user as Zendesk shows it. */
@Model
public record User(long id, String name, @Nullable String email, String role)
    implements SearchResult {}
