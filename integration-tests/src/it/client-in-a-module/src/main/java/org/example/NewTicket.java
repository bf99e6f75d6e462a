package org.example;

import dev.usher.annotations.Model;

@Model
public record NewTicket(String subject, Comment comment) {
  @Model
  public record Comment(String body) {}
}
