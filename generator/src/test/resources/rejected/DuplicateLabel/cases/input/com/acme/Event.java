package com.acme;

import dev.usher.annotations.Model;

@Model
sealed interface Event permits Event.Comment, Event.Note, Event.Inner {
  @Model
  record Comment(String body) implements Event {}

  @Model(label = "comment")
  record Note(String body) implements Event {}

  @Model
  sealed interface Inner extends Event permits Inner.Comment {
    @Model
    record Comment(long id) implements Inner {}
  }
}
