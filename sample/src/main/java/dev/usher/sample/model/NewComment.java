package dev.usher.sample.model;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;

/** A comment to be added to a ticket. */
@Model
public record NewComment(String body, @Json(name = "public") boolean isPublic) {}
