package dev.usher.sample.model;

import dev.usher.annotations.Model;
import java.util.List;

/** A ticket to be created. */
@Model
public record NewTicket(
    String subject, NewComment comment, Requester requester, String externalId, List<String> tags) {

  /** Whom the ticket is for; Zendesk creates the user where it has none of that address. */
  @Model
  public record Requester(String name, String email) {}
}
