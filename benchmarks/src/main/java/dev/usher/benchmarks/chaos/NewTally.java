package dev.usher.benchmarks.chaos;

import dev.usher.annotations.Model;

/** A ticket to create. */
@Model
public record NewTally(String subject, Comment comment) {

  static NewTally called(String subject) {
    return new NewTally(subject, new Comment("Count me."));
  }

  /** Its description. */
  @Model
  public record Comment(String body) {}
}
