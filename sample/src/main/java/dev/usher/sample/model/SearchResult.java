package dev.usher.sample.model;

import dev.usher.annotations.Model;
import dev.usher.annotations.Unknown;
import org.jspecify.annotations.Nullable;

/** One hit of a search, which mixes tickets, users and more. */
@Model(discriminator = "result_type")
public sealed interface SearchResult permits Ticket, User, SearchResult.Other {

  /** A kind of hit that this program does not read. */
  @Model
  @Unknown
  record Other(long id, @Nullable String resultType) implements SearchResult {}
}
