package dev.usher.sample.model;

import dev.usher.annotations.Model;
import java.util.List;
import java.util.stream.Stream;

/** The tags that a ticket is to have: all of them. */
@Model
public record TagChange(List<String> tags) {

  /** {@code tags}, and one more. */
  public static TagChange adding(List<String> tags, String tag) {
    return new TagChange(Stream.concat(tags.stream(), Stream.of(tag)).distinct().toList());
  }
}
